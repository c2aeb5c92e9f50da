"""Factors exchanged in the answer.

says: dE_do and do_dv are exchanged.
earns: 1/3
"""


def output_weight_chain():
    dE_do = "a"
    do_dv = "o - t"
    dE_dv = "(o-t)*a"
    return dE_do, do_dv, dE_dv
