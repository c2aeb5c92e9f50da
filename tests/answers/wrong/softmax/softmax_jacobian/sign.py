"""Turned round.

says: the slope is positive
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (p_i - delta)"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight
