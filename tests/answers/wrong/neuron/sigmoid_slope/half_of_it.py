"""The second factor alone.

says: The first of the two factors is missing
"""


def sigmoid_slope():
    slope = "1 - s"
    return slope
