"""Class 0 first."""


def likelihood():
    factor = "(1 - p)**(1 - y) * p**y"
    log_of_factor = "(1 - y) * log(1 - p) + log(p) * y"
    return factor, log_of_factor
