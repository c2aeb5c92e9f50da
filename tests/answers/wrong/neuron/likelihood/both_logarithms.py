"""The logarithm in both gaps.

says: That is its logarithm already
earns: 1/2
"""


def likelihood():
    factor = "y*log(p) + (1-y)*log(1-p)"
    log_of_factor = "y*log(p) + (1-y)*log(1-p)"
    return factor, log_of_factor
