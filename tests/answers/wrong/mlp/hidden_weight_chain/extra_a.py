"""Kept the a of the output weight.

says: An a too many: v's own slope is in it.
earns: 3/4
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a*(1-a)"
    dz_dw = "x"
    dE_dw = "(o - t) * a * v * a * (1 - a) * x"
    return do_da, da_dz, dz_dw, dE_dw
