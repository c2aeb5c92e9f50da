"""The feature is missing.

says: the slope in the logit
"""


def hunt_softmax_factor():
    same_class = "p_j * (1 - p_j)"
    return same_class
