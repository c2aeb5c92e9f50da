"""Other forms."""


def jacobians_by_hand():
    gradient = ("4 * (2 * x + 3 * y)", "6 * (2 * x + 3 * y)")
    J_F = ("2 * x", "2", "3", "8 * y")
    curve = ("t^2 + 2 t^2", "t (3 + 4 t^3)")
    d_curve = ("6 * t", "16 t t^2 + 3")
    return *gradient, *J_F, *curve, *d_curve
