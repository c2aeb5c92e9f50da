"""D6: no target.

says: The target is not in it
"""


def hunt_claimed_sign():
    d_w_j = "p_j * x"
    return d_w_j
