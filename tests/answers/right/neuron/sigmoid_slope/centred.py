"""A quarter minus a square."""


def sigmoid_slope():
    slope = "1/4 - (s - 1/2)**2"
    return slope
