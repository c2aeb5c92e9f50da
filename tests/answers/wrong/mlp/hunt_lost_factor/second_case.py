"""Other case.

says: That is the other case with n put in for i.
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "-a * p_n * p_n"
    d_loss = "a*(p_n-t_n)"
    return d_p_n, d_loss
