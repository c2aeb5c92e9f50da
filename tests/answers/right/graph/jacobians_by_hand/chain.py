"""Chain kept."""


def jacobians_by_hand():
    gradient = ("2*(2*x + 3*y)*2", "2*(2*x + 3*y)*3")
    J_F = ("2*x", "2", "3", "2*4*y")
    curve = ("3*t*t", "t*(3 + 4*t**3)")
    d_curve = ("2*t*1 + 2*2*t", "3*1 + 8*t**2*2*t")
    return *gradient, *J_F, *curve, *d_curve
