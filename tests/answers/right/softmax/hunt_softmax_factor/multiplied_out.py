"""Multiplied out."""


def hunt_softmax_factor():
    same_class = "p_j x - p_j^2 x"
    return same_class
