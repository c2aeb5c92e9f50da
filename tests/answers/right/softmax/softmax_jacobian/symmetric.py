"""i and j exchanged: the Jacobian is symmetric, for delta = 1 means p_i = p_j."""


def softmax_jacobian():
    in_logit = "p_i * (delta - p_j)"
    in_weight = "x * p_i * (delta - p_j)"
    return in_logit, in_weight
