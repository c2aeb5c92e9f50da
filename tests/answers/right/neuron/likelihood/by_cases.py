"""A sum that chooses, and the logarithm of the product."""


def likelihood():
    factor = "y * p + (1 - y) * (1 - p)"
    log_of_factor = "log(p^y * (1 - p)^(1 - y))"
    return factor, log_of_factor
