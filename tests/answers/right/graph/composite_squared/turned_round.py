"""Minus in front."""


def composite_squared():
    d_w1 = "-(t - o) * f1_w1 * f2_f1"
    d_w2 = "(o - t) * f2_w2"
    return d_w1, d_w2
