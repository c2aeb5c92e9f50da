"""A minus in front of the other difference."""


def hunt_claimed_sign():
    d_w_j = "-(t_j - p_j) x"
    return d_w_j
