"""The other case.

says: That is the other case
"""


def hunt_softmax_factor():
    same_class = "-x * p_j**2"
    return same_class
