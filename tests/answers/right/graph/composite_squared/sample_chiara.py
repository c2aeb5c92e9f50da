"""Chiara of the sample class."""


def composite_squared():
    d_w1 = "-(t - o) * f2_f1 * f1_w1"
    d_w2 = "-(t - o) * f2_w2"
    return d_w1, d_w2
