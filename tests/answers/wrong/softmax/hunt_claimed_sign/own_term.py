"""P1: the term of the class itself.

says: The terms of the other classes
"""


def hunt_claimed_sign():
    d_w_j = "-t_j * (1 - p_j) * x"
    return d_w_j
