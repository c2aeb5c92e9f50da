"""t^2 squared is t^3.

says: The square of t^2 is another power.
earns: 4/5
"""


def jacobians_by_hand():
    gradient = ("4*(2*x+3*y)", "6*(2*x+3*y)")
    J_F = ("2*x", "2", "3", "8*y")
    curve = ("3*t**2", "3*t + 4*t**3")
    d_curve = ("6*t", "3 + 12*t**2")
    return *gradient, *J_F, *curve, *d_curve
