"""Emre derives both update rules of a two-layer net, with two slips.

The slope of the sigmoid is fed with the sum N, and a softmax is lost between the
Jacobian and the weight. His loss has no half; his factor 2 is left out where the
notebook has one. What he does not derive is right.
"""

HANDS_IN = "the derivation of a two-layer net, two slips handed on"
START = "solutions"
LOSES = {
    "hidden_weight_chain.da_dz": "S0.Q1.2c",
    "hidden_weight_chain.dE_dw": "S0.Q1.2e",
    "hunt_hidden_update": "S0.Q1.2f",
    "sigmoid_backward": "S0.Q1.2c",
    "hunt_lost_factor.d_p_n": "S0.Q2.7a",
    "hunt_lost_factor.d_loss": "S0.Q2.8 S0.Q2.9",
}


def output_weight_chain():
    dE_do = "-(t - o)"
    do_dv = "a"
    dE_dv = "-(t - o) * a"
    return dE_do, do_dv, dE_dv


def hidden_weight_chain():
    do_da = "v"
    da_dz = "z * (1 - z)"
    dz_dw = "x"
    dE_dw = "-(t - o) * v * z * (1 - z) * x"
    return do_da, da_dz, dz_dw, dE_dw


def hunt_hidden_update():
    new_w = "w + 2 * alpha * (t - o) * v * z * (1 - z) * x"
    return new_w


def sigmoid_backward(upstream, z):
    return upstream * z * (1 - z)


def hunt_lost_factor():
    d_p_n = "a * (1 - p_n)"
    d_loss = "-(t_n / p_n * a * (1 - p_n) - (1 - t_n) * a * p_n)"
    return d_p_n, d_loss
