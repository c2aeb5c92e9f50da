"""Divided by the feature.

says: The chain rule multiplies
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i) / x"
    return in_logit, in_weight
