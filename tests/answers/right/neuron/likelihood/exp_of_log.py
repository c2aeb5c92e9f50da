"""Factor as exp of the sum."""


def likelihood():
    factor = "exp(y * log(p) + (1 - y) * log(1 - p))"
    log_of_factor = "log(p**y) + log((1 - p)**(1 - y))"
    return factor, log_of_factor
