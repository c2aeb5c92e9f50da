"""P3, S2.AN.18c: p_j beside the delta, both times.

says: this has p_j twice
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_j)"
    in_weight = "p_j * (delta - p_j) * x"
    return in_logit, in_weight
