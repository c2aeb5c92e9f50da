"""Gave the loss itself first.

says: That is E itself, not its slope.
earns: 2/3
"""


def output_weight_chain():
    dE_do = "(o - t)**2 / 2"
    do_dv = "a"
    dE_dv = "(o-t)*a"
    return dE_do, do_dv, dE_dv
