"""First box for w2, too.

says: The weight w2 enters f2 directly, not by f1.
earns: 1/2
"""


def composite_squared():
    d_w1 = "(o-t)*f2_f1*f1_w1"
    d_w2 = "(o - t) * f2_w2 * f2_f1"
    return d_w1, d_w2
