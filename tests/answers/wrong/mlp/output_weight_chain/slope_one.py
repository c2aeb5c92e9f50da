"""Thinks o grows by 1 with v.

says: v is not alone in its term: what is it
earns: 1/3
"""


def output_weight_chain():
    dE_do = "o-t"
    do_dv = "1"
    dE_dv = "o - t"
    return dE_do, do_dv, dE_dv
