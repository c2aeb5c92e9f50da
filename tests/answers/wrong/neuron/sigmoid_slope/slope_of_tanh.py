"""The slope of tanh.

says: the slope of tanh
"""


def sigmoid_slope():
    slope = "1 - s**2"
    return slope
