"""Forgot 1 - p.

says: d_p_n: Multiplied by
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "a * p_n"
    d_loss = "a*(p_n-t_n)"
    return d_p_n, d_loss
