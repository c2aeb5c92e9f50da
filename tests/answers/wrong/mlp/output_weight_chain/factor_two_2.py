"""Forgot that the half meets the 2.

says: Twice too much: E carries a half.
earns: 1/3
"""


def output_weight_chain():
    dE_do = "2 * (o - t)"
    do_dv = "a"
    dE_dv = "2 * (o - t) * a"
    return dE_do, do_dv, dE_dv
