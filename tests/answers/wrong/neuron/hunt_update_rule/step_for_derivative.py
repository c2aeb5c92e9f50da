"""The whole update with its rate.

says: this answer may use
"""


def hunt_update_rule():
    d_w = "w + 2 * a * (y - s) * s * (1 - s) * x"
    return d_w
