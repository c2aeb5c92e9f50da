"""Both cases switched."""


def softmax_jacobian():
    in_logit = "delta * p_j * (1 - p_j) + (1 - delta) * (-p_i * p_j)"
    in_weight = "x * (delta * p_j * (1 - p_j) - (1 - delta) * p_i * p_j)"
    return in_logit, in_weight
