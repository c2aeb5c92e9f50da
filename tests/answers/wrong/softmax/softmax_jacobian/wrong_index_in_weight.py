"""P3, S2.AN.18c: right in the logit, wrong in the weight.

says: are the same one
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_j) * x"
    return in_logit, in_weight
