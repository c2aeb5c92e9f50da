"""Half of the slope.

says: One of the two factors is missing.
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "1 - a"
    dz_dw = "x"
    dE_dw = "(o - t) * v * (1 - a) * x"
    return do_da, da_dz, dz_dw, dE_dw
