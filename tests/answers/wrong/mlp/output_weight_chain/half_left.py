"""Kept the half in the slope.

says: Half of it: where did the 2 of the square go?
earns: 1/3
"""


def output_weight_chain():
    dE_do = "(o - t) / 2"
    do_dv = "a"
    dE_dv = "(o - t) * a / 2"
    return dE_do, do_dv, dE_dv
