"""The derivative in w.

says: That is the derivative in w
"""


def hunt_exponent():
    d_x = "-x * y * exp(-w*x) / (1 + exp(-w*x))"
    return d_x
