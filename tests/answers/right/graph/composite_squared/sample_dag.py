"""Dag of the sample class."""


def composite_squared():
    d_w1 = "f1_w1 * (f2_f1 * o - f2_f1 * t)"
    d_w2 = "f2_w2 * o - f2_w2 * t"
    return d_w1, d_w2
