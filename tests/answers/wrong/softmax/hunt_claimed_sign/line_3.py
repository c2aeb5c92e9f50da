"""D1: the target first.

says: That is what was to be shown
"""


def hunt_claimed_sign():
    d_w_j = "(t_j - p_j) * x"
    return d_w_j
