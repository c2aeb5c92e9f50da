"""Both ways added.

says: Look again at the last term
earns: 1/2
"""


def composite_squared():
    d_w1 = "(o - t) * (f2_f1 * f1_w1 + f2_w2)"
    d_w2 = "(o-t)*f2_w2"
    return d_w1, d_w2
