"""A factor s is forgotten.

says: Multiplied by s
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * (1 - s) * x"
    return d_w
