"""Slope with y in place of s.

says: Your answer is 0 at every
"""


def hunt_update_rule():
    return "-2 * (y - s) * y * (1 - y) * x"
