"""Brackets are missing, so it is zero.

says: Your answer is 0
"""


def sigmoid_slope():
    slope = "s * 1 - s"
    return slope
