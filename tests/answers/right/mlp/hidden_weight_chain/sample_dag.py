"""Dag of the sample class."""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "1/4 - (a - 1/2)^2"
    dz_dw = "x"
    dE_dw = "v * x * (o * a - t * a) * (1 - a)"
    return do_da, da_dz, dz_dw, dE_dw
