"""A5: 1 - s twice.

says: One factor 1 - s too many
"""


def sigmoid_slope():
    slope = "s * (1 - s) * (1 - s)"
    return slope
