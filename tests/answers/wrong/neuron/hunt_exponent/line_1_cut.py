"""The bracket is left out.

says: The bracket of line 1 is missing
"""


def hunt_exponent():
    d_x = "-y * w"
    return d_x
