"""Multiplied out."""


def likelihood():
    factor = "(1 - p) * p**y / (1 - p)**y"
    log_of_factor = "log(1 - p) - y * log(1 - p) + y * log(p)"
    return factor, log_of_factor
