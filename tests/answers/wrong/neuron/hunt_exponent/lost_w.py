"""Inner derivative w forgotten.

says: The last factor of line 1, w,
"""


def hunt_exponent():
    return "-y * exp(-w * x) / (1 + exp(-w * x))"
