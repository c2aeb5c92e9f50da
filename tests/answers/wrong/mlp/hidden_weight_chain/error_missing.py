"""The first factor of the chain is missing.

says: That is the slope of o; E's own is missing.
earns: 3/4
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a (1 - a)"
    dz_dw = "x"
    dE_dw = "v a (1 - a) x"
    return do_da, da_dz, dz_dw, dE_dw
