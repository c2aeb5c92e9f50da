"""Root forgotten.

located
"""


def composite_squared():
    d_w1 = "f2_f1 * f1_w1"
    d_w2 = "f2_w2"
    return d_w1, d_w2
