"""Brackets are missing, so it is zero.

says: Are brackets missing
"""


def sigmoid_slope():
    slope = "s * 1 - s"
    return slope
