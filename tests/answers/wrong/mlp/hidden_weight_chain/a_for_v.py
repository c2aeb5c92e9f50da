"""do/da is a.

says: That is the slope in v; here the hidden output
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "a"
    da_dz = "a*(1-a)"
    dz_dw = "x"
    dE_dw = "(o - t) * a * a * (1 - a) * x"
    return do_da, da_dz, dz_dw, dE_dw
