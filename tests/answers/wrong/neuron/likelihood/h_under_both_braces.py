"""S2.AN.13c: p stands in both logarithms.

says: that of 1 - p
earns: 1/2
"""


def likelihood():
    factor = "p^y (1 - p)^(1 - y)"
    log_of_factor = "y * log(p) + (1 - y) * log(p)"
    return factor, log_of_factor
