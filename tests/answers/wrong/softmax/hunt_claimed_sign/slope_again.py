"""A7: a slope too many.

says: The Jacobian has cancelled
"""


def hunt_claimed_sign():
    d_w_j = "(p_j - t_j) * p_j * (1 - p_j) * x"
    return d_w_j
