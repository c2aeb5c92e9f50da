"""Factors."""


def jacobians_by_hand():
    gradient = ("4*(2*x + 3*y)", "6*(3*y + 2*x)")
    J_F = ("x + x", "2.0", "3.0", "8*y")
    curve = ("3*t**2", "4*t**4 + 3*t")
    d_curve = ("6*t", "16*t**3 + 3")
    return *gradient, *J_F, *curve, *d_curve
