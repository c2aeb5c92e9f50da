"""Decimals."""


def sigmoid_slope():
    slope = "1.0*s - 1.0*s**2.0"
    return slope
