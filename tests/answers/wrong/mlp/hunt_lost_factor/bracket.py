"""Bracket missing.

says: Are brackets missing round
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "a*p_n*(1-p_n)"
    d_loss = "a * p_n - t_n"
    return d_p_n, d_loss
