"""The way from w1 leads past f2.

says: leads through f2
earns: 1/2
"""


def composite_squared():
    d_w1 = "(o - t) * f1_w1"
    d_w2 = "(o - t) * f2_w2"
    return d_w1, d_w2
