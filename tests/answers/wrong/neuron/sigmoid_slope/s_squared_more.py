"""A6: s twice.

says: One factor s too many
"""


def sigmoid_slope():
    slope = "s**2 - s**3"
    return slope
