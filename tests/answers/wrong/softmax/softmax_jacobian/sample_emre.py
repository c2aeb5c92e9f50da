"""Emre of the sample class: S0.Q2.7a.

says: p_j got lost on the way to the weight.
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "x * (delta - p_i)"
    return in_logit, in_weight
