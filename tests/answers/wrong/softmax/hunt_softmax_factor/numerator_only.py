"""The denominator is forgotten.

says: One factor of your first case
"""


def hunt_softmax_factor():
    same_class = "x * p_j"
    return same_class
