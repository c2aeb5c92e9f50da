"""Goran of the sample class: S3.1e.

says: That is the homework's line: the exponential is doubled.
"""


def hunt_exponent():
    d_x = "-y * w * exp(exp(-w * x)) / (1 + exp(-w * x))"
    return d_x
