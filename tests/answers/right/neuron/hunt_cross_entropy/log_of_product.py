"""Minus log of the factor."""


def hunt_cross_entropy():
    loss = "-log(p^y * (1 - p)^(1 - y))"
    return loss
