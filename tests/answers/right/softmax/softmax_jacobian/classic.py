"""The classic line."""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight
