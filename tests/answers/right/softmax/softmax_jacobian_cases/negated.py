"""Minus signs outside."""


def softmax_jacobian_cases():
    same_class = "-p_j * (p_j - 1)"
    other_class = "p_j * (-p_i)"
    return same_class, other_class
