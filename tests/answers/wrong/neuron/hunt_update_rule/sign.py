"""D1: line 1 without its minus.

says: Only the sign is wrong
"""


def hunt_update_rule():
    d_w = "2 (y - s) s (1 - s) x"
    return d_w
