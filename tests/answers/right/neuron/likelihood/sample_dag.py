"""Dag of the sample class."""


def likelihood():
    factor = "exp(y * log(p) + (1 - y) * log(1 - p))"
    log_of_factor = "log(1 - p) + y * (log(p) - log(1 - p))"
    return factor, log_of_factor
