"""From the sum, one step before the end."""


def hunt_lost_factor():
    d_p_n = "p_n * (1 - p_n) * a"
    d_loss = "-t_n * a * (1 - p_n) + (1 - t_n) * a * p_n"
    return d_p_n, d_loss
