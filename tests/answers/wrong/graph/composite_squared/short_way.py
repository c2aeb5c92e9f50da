"""Second box skipped.

says: The way from w1 leads through f2, too.
earns: 1/2
"""


def composite_squared():
    d_w1 = "(o - t) * f1_w1"
    d_w2 = "(o-t)*f2_w2"
    return d_w1, d_w2
