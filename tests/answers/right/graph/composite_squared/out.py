"""Multiplied out."""


def composite_squared():
    d_w1 = "o * f2_f1 * f1_w1 - t * f2_f1 * f1_w1"
    d_w2 = "o * f2_w2 - t * f2_w2"
    return d_w1, d_w2
