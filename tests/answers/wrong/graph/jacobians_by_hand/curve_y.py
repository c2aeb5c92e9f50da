"""y = t.

says: For y put in t^2.
earns: 3/5
"""


def jacobians_by_hand():
    gradient = ("4*(2*x+3*y)", "6*(2*x+3*y)")
    J_F = ("2*x", "2", "3", "8*y")
    curve = ("t**2 + 2*t", "3*t + 4*t**2")
    d_curve = ("2*t + 2", "3 + 8*t")
    return *gradient, *J_F, *curve, *d_curve
