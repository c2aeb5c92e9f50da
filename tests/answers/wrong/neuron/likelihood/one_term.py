"""D8: the term of y = 0 is missing.

says: What is left for y = 0?
earns: 1/2
"""


def likelihood():
    factor = "p^y (1 - p)^(1 - y)"
    log_of_factor = "y log(p)"
    return factor, log_of_factor
