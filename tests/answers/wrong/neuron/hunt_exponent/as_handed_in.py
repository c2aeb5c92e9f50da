"""S3.1e: the homework's line 2.

says: the exponential is doubled
"""


def hunt_exponent():
    d_x = "-y * w * exp(exp(-w*x)) / (1 + exp(-w*x))"
    return d_x
