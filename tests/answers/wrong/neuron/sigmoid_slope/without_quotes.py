"""The formula as a program.

says: put it in quotes
"""


def sigmoid_slope():
    slope = s * (1 - s)
    return slope
