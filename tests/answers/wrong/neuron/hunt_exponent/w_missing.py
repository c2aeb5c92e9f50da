"""The last factor is forgotten.

says: The last factor of line 1, w, is missing
"""


def hunt_exponent():
    d_x = "-y * exp(-w*x) / (1 + exp(-w*x))"
    return d_x
