"""Bracket of 1 - a lost.

says: Are brackets missing round
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a * 1 - a"
    dz_dw = "x"
    dE_dw = "(o - t) * v * a * 1 - a * x"
    return do_da, da_dz, dz_dw, dE_dw
