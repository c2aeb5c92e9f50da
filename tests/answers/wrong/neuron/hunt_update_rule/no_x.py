"""The last link, dN/dw = x, is missing.

says: The last factor, of line 3,
"""


def hunt_update_rule():
    return "-2 (y - s) s (1 - s)"
