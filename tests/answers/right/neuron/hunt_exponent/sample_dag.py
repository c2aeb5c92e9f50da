"""Dag of the sample class."""


def hunt_exponent():
    d_x = "-w * y / (1 + exp(w * x))"
    return d_x
