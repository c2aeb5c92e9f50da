"""delta beside p_i."""


def softmax_jacobian():
    in_logit = "delta * p_i - p_j * p_i"
    in_weight = "(delta * p_i - p_j * p_i) * x"
    return in_logit, in_weight
