"""Half kept.

says: Half the right answer at every point tried:
"""


def composite_squared():
    d_w1 = "(o - t) / 2 * f2_f1 * f1_w1"
    d_w2 = "(o - t) / 2 * f2_w2"
    return d_w1, d_w2
