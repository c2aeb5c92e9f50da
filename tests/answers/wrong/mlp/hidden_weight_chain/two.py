"""Twice as long.

says: Twice too much: E carries a half.
earns: 3/4
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a*(1-a)"
    dz_dw = "x"
    dE_dw = "2 * (o - t) * v * a * (1 - a) * x"
    return do_da, da_dz, dz_dw, dE_dw
