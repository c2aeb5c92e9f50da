"""Kronecker's delta with its indices."""


def softmax_jacobian():
    in_logit = r"p_j (\delta_{ij} - p_i)"
    in_weight = "x*p_j*(delta_ij - p_i)"
    return in_logit, in_weight
