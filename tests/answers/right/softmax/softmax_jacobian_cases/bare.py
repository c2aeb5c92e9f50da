"""Bare products."""


def softmax_jacobian_cases():
    same_class = "p_j (1 - p_j)"
    other_class = "-p_i p_j"
    return same_class, other_class
