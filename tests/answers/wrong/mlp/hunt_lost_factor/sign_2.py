"""t - p.

says: Only the sign is wrong.
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "a*p_n*(1-p_n)"
    d_loss = "a * (t_n - p_n)"
    return d_p_n, d_loss
