"""Turned round.

says: Only the sign is wrong
"""


def hunt_softmax_factor():
    same_class = "-x * p_j * (1 - p_j)"
    return same_class
