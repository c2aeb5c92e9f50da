"""The feature is missing.

says: the gradient at the logit
"""


def hunt_claimed_sign():
    d_w_j = "p_j - t_j"
    return d_w_j
