"""Chiara of the sample class."""


def softmax_jacobian():
    in_logit = "delta * p_j - p_i * p_j"
    in_weight = "x * (delta * p_j - p_i * p_j)"
    return in_logit, in_weight
