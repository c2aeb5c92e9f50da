"""Completed square."""


def softmax_jacobian_cases():
    same_class = "1/4 - (1/2 - p_j)^2"
    other_class = "p_j * (0 - p_i)"
    return same_class, other_class
