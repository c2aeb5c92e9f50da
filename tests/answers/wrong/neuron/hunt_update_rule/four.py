"""The 2 twice.

says: Twice the right answer
"""


def hunt_update_rule():
    d_w = "-4 * (y - s) * s * (1 - s) * x"
    return d_w
