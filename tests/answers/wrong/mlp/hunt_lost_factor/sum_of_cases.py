"""Both cases added.

says: Look again at the last term
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "a * p_n * (1 - p_n) - a * p_n * p_n"
    d_loss = "a*(p_n-t_n)"
    return d_p_n, d_loss
