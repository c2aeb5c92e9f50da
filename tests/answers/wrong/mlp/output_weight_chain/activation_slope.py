"""Thinks there is a sigmoid in between.

says: a is no function of v; it is only a factor.
earns: 1/3
"""


def output_weight_chain():
    dE_do = "o-t"
    do_dv = "a * (1 - a)"
    dE_dv = "(o - t) * a * (1 - a)"
    return dE_do, do_dv, dE_dv
