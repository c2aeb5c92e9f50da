"""S2.CG.13d8, A2: no slope at all.

says: The slope of the sigmoid is missing
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * x"
    return d_w
