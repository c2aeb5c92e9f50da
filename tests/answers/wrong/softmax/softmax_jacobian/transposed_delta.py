"""P_i (delta - p_i).

says: in_logit: Look again at every
"""


def softmax_jacobian():
    return "p_i * (delta - p_i)", "p_i * (delta - p_i) * x"
