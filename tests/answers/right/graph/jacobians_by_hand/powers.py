"""Powers written out."""


def jacobians_by_hand():
    gradient = ("4*(y + y + y + x + x)", "6*(2*x + 3*y)**1")
    J_F = ("2*x**1", "2", "3", "8*y**1")
    curve = ("t*t*3", "t*3 + t*t*t*t*4")
    d_curve = ("t*6", "t*t*t*16 + 3")
    return *gradient, *J_F, *curve, *d_curve
