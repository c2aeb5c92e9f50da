"""Took a (1 - a) for a.

says: That is the sigmoid, not its slope.
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a"
    dz_dw = "x"
    dE_dw = "(o - t) * v * a * x"
    return do_da, da_dz, dz_dw, dE_dw
