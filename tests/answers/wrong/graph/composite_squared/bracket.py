"""Bracket.

says: Are brackets missing round
"""


def composite_squared():
    d_w1 = "o - t * f2_f1 * f1_w1"
    d_w2 = "o - t * f2_w2"
    return d_w1, d_w2
