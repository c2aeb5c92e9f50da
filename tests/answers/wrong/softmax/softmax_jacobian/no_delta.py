"""A 1 in the place of delta.

says: the 1 must go
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (1 - p_i)"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight
