"""Puts w x where the sigmoid of it belongs.

says: 1 - w x stands where 1 - sigmoid(w x) belongs.
"""


def hunt_exponent():
    return "-y*w*(1 - w*x)"
