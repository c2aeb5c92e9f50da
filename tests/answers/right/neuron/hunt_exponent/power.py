"""Negative power."""


def hunt_exponent():
    d_x = "-(w*y)*(1 + exp(w*x))^-1"
    return d_x
