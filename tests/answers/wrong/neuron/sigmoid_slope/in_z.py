"""Right, but written in z.

says: write it without z
"""


def sigmoid_slope():
    slope = "exp(-z) / (1 + exp(-z))^2"
    return slope
