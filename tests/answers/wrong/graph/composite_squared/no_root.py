"""Root forgotten.

says: d_w1: Multiplied by o - t your answer would be right: where did this
"""


def composite_squared():
    d_w1 = "f2_f1 * f1_w1"
    d_w2 = "f2_w2"
    return d_w1, d_w2
