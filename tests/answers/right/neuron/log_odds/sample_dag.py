"""Dag of the sample class."""


def log_odds():
    odds = "-1 + 1 / (1 - p)"
    probability = "1 - 1 / (1 + exp(z))"
    return odds, probability
