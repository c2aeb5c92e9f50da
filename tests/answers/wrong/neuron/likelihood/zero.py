"""Everything cancels.

says: That is 0 for both labels
earns: 1/2
"""


def likelihood():
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "0 * log(p)"
    return factor, log_of_factor
