"""Emre of the sample class: S0.Q1.2c S0.Q1.2e.

says: s (1 - s) wants the value after the activation.
earns: 1/2
"""


def hidden_weight_chain():
    do_da = "v"
    da_dz = "z * (1 - z)"
    dz_dw = "x"
    dE_dw = "-(t - o) * v * z * (1 - z) * x"
    return do_da, da_dz, dz_dw, dE_dw
