"""x and y exchanged.

says: gradient_1 and gradient_2 are exchanged.
earns: 4/5
"""


def jacobians_by_hand():
    gradient = ("6*(2*x + 3*y)", "4*(2*x + 3*y)")
    J_F = ("2*x", "2", "3", "8*y")
    curve = ("3*t**2", "3*t+4*t**4")
    d_curve = ("6*t", "3+16*t**3")
    return *gradient, *J_F, *curve, *d_curve
