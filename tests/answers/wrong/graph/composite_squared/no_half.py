"""D2: the 2 of the square left in.

says: The half cancels
earns: 1/2
"""


def composite_squared():
    d_w1 = "(o - t) * f2_f1 * f1_w1"
    d_w2 = "2 * (o - t) * f2_w2"
    return d_w1, d_w2
