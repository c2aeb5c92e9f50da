"""A6: the slope is squared.

says: The slope is in it twice
"""


def hunt_update_rule():
    d_w = "-2 (y - s) s^2 (1 - s)^2 x"
    return d_w
