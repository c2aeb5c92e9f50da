"""W1 through f2_w2.

says: d_w1: With f2_f1 in place of
earns: 1/2
"""


def composite_squared():
    return "(o - t) * f2_w2 * f1_w1", "(o - t) * f2_w2"
