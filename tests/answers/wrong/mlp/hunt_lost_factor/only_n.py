"""Only the term i = n of the sum.

says: The other classes see this logit, too.
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "a*p_n*(1-p_n)"
    d_loss = "-a * t_n * (1 - p_n)"
    return d_p_n, d_loss
