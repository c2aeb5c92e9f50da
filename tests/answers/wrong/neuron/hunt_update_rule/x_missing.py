"""Line 3 is forgotten.

says: The last factor, of line 3, is missing
"""


def hunt_update_rule():
    d_w = "-2 * (y - s) * s * (1 - s)"
    return d_w
