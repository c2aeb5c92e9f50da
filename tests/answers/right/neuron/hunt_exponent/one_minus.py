"""Bracket left standing."""


def hunt_exponent():
    d_x = "-y * w * (1 - 1 / (1 + exp(-w * x)))"
    return d_x
