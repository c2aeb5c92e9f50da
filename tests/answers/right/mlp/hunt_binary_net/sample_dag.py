"""Dag of the sample class."""


def hunt_binary_net():
    loss = "-log(p^t * (1 - p)^(1 - t))"
    dE_dp = "(1 - t) / (1 - p) - t / p"
    da_dw = "x * (a - a^2)"
    dE_do = "-t + p"
    return loss, dE_dp, da_dw, dE_do
