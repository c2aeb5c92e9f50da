"""The classic."""


def sigmoid_slope():
    slope = "s * (1 - s)"
    return slope
