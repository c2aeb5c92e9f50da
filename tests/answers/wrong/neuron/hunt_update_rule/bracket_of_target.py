"""D11: the label multiplies the slope only.

says: Are brackets missing
"""


def hunt_update_rule():
    d_w = "-2 * (y - s * s) * (1 - s) * x"
    return d_w
