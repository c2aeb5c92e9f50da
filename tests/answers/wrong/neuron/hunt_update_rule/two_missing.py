"""D3: the 2 of the square got lost.

says: The 2 of the square is missing
"""


def hunt_update_rule():
    d_w = "(s - y) * s * (1 - s) * x"
    return d_w
