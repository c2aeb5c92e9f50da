"""Quotient rule by shares."""


def softmax_jacobian_cases():
    same_class = "(p_j * 1 - p_j * p_j) / 1**2"
    other_class = "-(p_i * p_j)"
    return same_class, other_class
