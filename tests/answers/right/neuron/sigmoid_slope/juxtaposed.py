"""A product without a sign, as on paper."""


def sigmoid_slope():
    slope = "s (1 - s)"
    return slope
