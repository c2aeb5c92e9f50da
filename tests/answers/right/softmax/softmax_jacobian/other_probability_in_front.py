"""The other probability in front: the Jacobian is symmetric."""


def softmax_jacobian():
    in_logit = "p_i * (delta - p_j)"
    in_weight = "p_i * (delta - p_j) * x"
    return in_logit, in_weight
