"""Emre derives update rules for a small network and writes the slope as N(1 - N).

N is the pre-activation; the formula s(1 - s) wants the output. All else is right.
"""

HANDS_IN = "the derivation of a two-layer net, slope written as N(1 - N)"
START = "solutions"
LOSES = {
    "sigmoid_derivative": "S0.Q1.2c",
    "hunt_update_rule": "S0.Q1.2e S0.Q1.2f",
}


def sigmoid_derivative(z):
    return z * (1 - z)


def hunt_update_rule():
    d_w = "-2 * (y - s) * N * (1 - N) * x"
    return d_w
