"""Odds as a difference."""


def log_odds():
    odds = "1/(1 - p) - 1"
    probability = "exp(z) * (1 + exp(z))**(-1)"
    return odds, probability
