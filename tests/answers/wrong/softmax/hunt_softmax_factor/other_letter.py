"""The letter of another class.

says: With p_j in place of p_i
"""


def hunt_softmax_factor():
    same_class = "x * p_j * (1 - p_i)"
    return same_class
