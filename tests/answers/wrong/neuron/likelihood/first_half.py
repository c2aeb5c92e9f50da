"""Only the factor of class 1.

says: For y = 0 this is 1
earns: 1/2
"""


def likelihood():
    factor = "p**y"
    log_of_factor = "y * log(p) + (1 - y) * log(1 - p)"
    return factor, log_of_factor
