"""A sum that chooses, with a wrong sign.

says: Look again at the sign in 'y * p - (1 - y) * (1 - p)'
earns: 1/2
"""


def likelihood():
    factor = "y * p - (1 - y) * (1 - p)"
    log_of_factor = "y*log(p) + (1-y)*log(1-p)"
    return factor, log_of_factor
