"""Delta p_j - p_i: the factor reaches one term only.

says: in_logit: Are brackets
"""


def softmax_jacobian():
    return "p_j * delta - p_i", "(p_j * delta - p_i) * x"
