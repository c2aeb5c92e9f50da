"""The slope of the logarithm.

says: The numerator p_j is missing
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "delta - p_i"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight
