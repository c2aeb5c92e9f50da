"""The feature twice.

says: x
"""


def hunt_softmax_factor():
    same_class = "x**2 * p_j * (1 - p_j)"
    return same_class
