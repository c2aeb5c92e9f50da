"""Multiplied out."""


def hunt_claimed_sign():
    d_w_j = "p_j * x - t_j * x"
    return d_w_j
