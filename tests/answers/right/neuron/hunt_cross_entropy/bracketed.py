"""Brackets put in."""


def hunt_cross_entropy():
    loss = "-(y * log(p) + (1 - y) * log(1 - p))"
    return loss
