"""Multiplied out."""


def jacobians_by_hand():
    gradient = ("8*x + 12*y", "12*x + 18*y")
    J_F = ("2*x", "2", "3", "8*y")
    curve = ("t**2 + 2*t**2", "3*t + 4*(t**2)**2")
    d_curve = ("2*t + 4*t", "3 + 4*4*t**3")
    return *gradient, *J_F, *curve, *d_curve
