"""Dag of the sample class."""


def softmax_jacobian():
    in_logit = "-p_j * (p_i - delta)"
    in_weight = "x * p_j * delta - x * p_j * p_i"
    return in_logit, in_weight
