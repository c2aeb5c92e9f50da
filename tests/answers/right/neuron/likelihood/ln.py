"""Writes ln."""


def likelihood():
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "y * ln(p) + (1 - y) * ln(1 - p)"
    return factor, log_of_factor
