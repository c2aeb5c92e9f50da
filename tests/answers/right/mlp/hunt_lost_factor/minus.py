"""With minus."""


def hunt_lost_factor():
    d_p_n = "-a * p_n * (p_n - 1)"
    d_loss = "-a * (t_n - p_n)"
    return d_p_n, d_loss
