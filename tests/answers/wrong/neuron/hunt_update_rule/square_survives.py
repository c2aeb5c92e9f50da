"""D4: the square is still there.

says: The square survived line 1
"""


def hunt_update_rule():
    d_w = "-2 * (y - s)**2 * s * (1 - s) * x"
    return d_w
