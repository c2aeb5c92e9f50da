"""dz/dw is a.

says: dz_dw: You wrote 'a'; this answer may use x.
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "a*(1-a)"
    dz_dw = "a"
    dE_dw = "(o - t) * v * a * (1 - a) * a"
    return do_da, da_dz, dz_dw, dE_dw
