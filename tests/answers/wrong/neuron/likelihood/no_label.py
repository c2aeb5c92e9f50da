"""P5, S2.AN.19a: the exponents are missing.

says: both factors are always there
earns: 1/2
"""


def likelihood():
    factor = "p * (1 - p)"
    log_of_factor = "y * log(p) + (1 - y) * log(1 - p)"
    return factor, log_of_factor
