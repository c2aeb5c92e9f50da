"""Bare products."""


def hunt_exponent():
    d_x = "-y w exp(-w x) / (1 + exp(-w x))"
    return d_x
