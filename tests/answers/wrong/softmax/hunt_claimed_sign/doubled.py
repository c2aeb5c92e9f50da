"""Twice.

says: Twice the right answer
"""


def hunt_claimed_sign():
    d_w_j = "2 * (p_j - t_j) * x"
    return d_w_j
