"""Odds to the power of y."""


def likelihood():
    factor = "(p / (1 - p))**y * (1 - p)"
    log_of_factor = "y * log(p / (1 - p)) + log(1 - p)"
    return factor, log_of_factor
