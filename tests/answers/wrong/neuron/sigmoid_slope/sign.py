"""The minus of the inner derivative survived.

says: The sign
"""


def sigmoid_slope():
    slope = "-s * (1 - s)"
    return slope
