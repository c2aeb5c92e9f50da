"""Minus outside."""


def softmax_jacobian():
    in_logit = "-p_j * (p_i - delta)"
    in_weight = "-x * p_j * (p_i - delta)"
    return in_logit, in_weight
