"""Bare products."""


def softmax_jacobian():
    in_logit = "p_j (delta - p_i)"
    in_weight = "x p_j (delta - p_i)"
    return in_logit, in_weight
