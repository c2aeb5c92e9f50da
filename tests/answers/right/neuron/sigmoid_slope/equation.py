"""An equation with a prime."""


def sigmoid_slope():
    slope = "s' = s (1 - s)"
    return slope
