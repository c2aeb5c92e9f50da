"""The 2 of the square is forgotten.

says: The 2 of the square is
"""


def hunt_update_rule():
    return "-(y - s) * s * (1 - s) * x"
