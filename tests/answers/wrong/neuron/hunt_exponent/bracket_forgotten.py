"""The bracket is taken for the fraction itself.

says: the bracket is 1 minus that
"""


def hunt_exponent():
    d_x = "-y * w / (1 + exp(-w*x))"
    return d_x
