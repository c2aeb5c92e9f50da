"""Two minus signs."""


def sigmoid_slope():
    slope = "-s * (s - 1)"
    return slope
