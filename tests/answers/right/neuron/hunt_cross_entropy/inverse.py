"""Logarithms of inverses."""


def hunt_cross_entropy():
    loss = "y * log(1/p) + (1 - y) * log(1/(1 - p))"
    return loss
