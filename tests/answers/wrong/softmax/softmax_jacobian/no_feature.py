"""The feature is missing.

says: z_i contains w_i multiplied
earns: 1/2
"""


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i)"
    return in_logit, in_weight
