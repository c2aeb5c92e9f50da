"""Multiplied out."""


def sigmoid_slope():
    slope = "s - s**2"
    return slope
