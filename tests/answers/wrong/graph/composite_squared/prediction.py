"""D6: the output for the residual.

says: output stands for the residual
earns: 1/2
"""


def composite_squared():
    d_w1 = "o * f2_f1 * f1_w1"
    d_w2 = "(o - t) * f2_w2"
    return d_w1, d_w2
