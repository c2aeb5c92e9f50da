"""2.

says: The half cancels the 2.
"""


def composite_squared():
    d_w1 = "2 * (o - t) * f2_f1 * f1_w1"
    d_w2 = "2 * (o - t) * f2_w2"
    return d_w1, d_w2
