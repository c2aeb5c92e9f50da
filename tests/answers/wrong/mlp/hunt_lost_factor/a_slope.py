"""a (1 - a).

says: a is only a factor here.
"""


def hunt_lost_factor():
    d_p_n = "a * (1 - a) * p_n * (1 - p_n)"
    d_loss = "a * (1 - a) * (p_n - t_n)"
    return d_p_n, d_loss
