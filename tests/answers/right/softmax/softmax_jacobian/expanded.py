"""Multiplied out."""


def softmax_jacobian():
    in_logit = "p_j*delta - p_i*p_j"
    in_weight = "x*p_j*delta - x*p_i*p_j"
    return in_logit, in_weight
