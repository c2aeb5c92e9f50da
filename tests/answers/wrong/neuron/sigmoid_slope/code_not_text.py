"""Python computes with an undefined name.

says: NameError
"""


def sigmoid_slope():
    slope = s * (1 - s)
    return slope
