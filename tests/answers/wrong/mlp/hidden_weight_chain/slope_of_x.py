"""Slope taken at x.

says: da_dz: You wrote 'x'; this answer may use a.
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "x * (1 - x)"
    dz_dw = "x"
    dE_dw = "(o - t) * v * x * (1 - x) * x"
    return do_da, da_dz, dz_dw, dE_dw
