"""Powers."""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a**2 * (1 / a - 1)"
    dz_dw = "x"
    dE_dw = "v * x * (o * a - t * a) * (1 - a)"
    return do_da, da_dz, dz_dw, dE_dw
