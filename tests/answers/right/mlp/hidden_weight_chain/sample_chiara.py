"""Chiara of the sample class."""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a - a^2"
    dz_dw = "x"
    dE_dw = "x * a * (1 - a) * v * (o - t)"
    return do_da, da_dz, dz_dw, dE_dw
