"""D1, S4.b.1: what was to be shown.

says: That is what was to be shown
"""


def hunt_claimed_sign():
    d_w_j = "-(p_j - t_j) * x"
    return d_w_j
