"""Dag of the sample class."""


def softmax_jacobian_cases():
    same_class = "1/4 - (p_j - 1/2)^2"
    other_class = "(1 - p_i) * p_j - p_j"
    return same_class, other_class
