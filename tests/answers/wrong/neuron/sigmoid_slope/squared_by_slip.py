"""S (1 - s)^2.

says: One factor 1 - s too many.
"""


def sigmoid_slope():
    return "s * (1 - s)^2"
