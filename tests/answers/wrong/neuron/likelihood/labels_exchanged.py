"""Labels exchanged in the logarithm.

says: The labels are exchanged
earns: 1/2
"""


def likelihood():
    factor = "p^y (1 - p)^(1 - y)"
    log_of_factor = "(1 - y) log(p) + y log(1 - p)"
    return factor, log_of_factor
