"""Unsimplified, but equal."""


def sigmoid_slope():
    slope = "s**2 * (1 / s - 1)"
    return slope
