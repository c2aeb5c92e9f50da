"""Chiara of the sample class."""


def log_odds():
    odds = "1 / (1/p - 1)"
    probability = "exp(z) / (1 + exp(z))"
    return odds, probability
