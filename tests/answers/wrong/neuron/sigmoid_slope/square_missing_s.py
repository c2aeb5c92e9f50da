"""S - s only: s (1 - s) expanded wrongly.

says: Look again at the factor 2 in
"""


def sigmoid_slope():
    return "s - 2*s"
