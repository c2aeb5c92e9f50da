"""Emre of the sample class: S0.Q2.7a S0.Q2.8 S0.Q2.9.

says: That is the homework's: compare its last two lines.
"""


def hunt_lost_factor():
    d_p_n = "a * (1 - p_n)"
    d_loss = "-(t_n / p_n * a * (1 - p_n) - (1 - t_n) * a * p_n)"
    return d_p_n, d_loss
