"""P2: the factor lost on the diagonal.

says: For the same class a factor is missing
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "delta * (1 - p_j) - (1 - delta) * p_j * p_i"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight
