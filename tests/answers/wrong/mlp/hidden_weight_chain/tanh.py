"""Slope of tanh.

says: That is the slope of tanh.
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "1 - a**2"
    dz_dw = "x"
    dE_dw = "(o - t) * v * (1 - a**2) * x"
    return do_da, da_dz, dz_dw, dE_dw
