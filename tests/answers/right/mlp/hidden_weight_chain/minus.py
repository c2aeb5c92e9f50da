"""With t - o."""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "-a * (a - 1)"
    dz_dw = "x"
    dE_dw = "(t - o) * v * a * (a - 1) * x"
    return do_da, da_dz, dz_dw, dE_dw
