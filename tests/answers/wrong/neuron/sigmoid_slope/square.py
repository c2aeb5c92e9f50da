"""Both fractions are taken for s.

says: not 1/(1 + e)
"""


def sigmoid_slope():
    slope = "s * s"
    return slope
