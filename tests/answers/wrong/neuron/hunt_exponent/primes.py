"""A prime is no derivative here.

says: no prime
"""


def hunt_exponent():
    d_x = "-y * log(sigmoid(w x))'"
    return d_x
