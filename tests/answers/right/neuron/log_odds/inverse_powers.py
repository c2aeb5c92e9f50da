"""Negative powers."""


def log_odds():
    odds = "p * (1 - p)**-1"
    probability = "(1 + exp(-z))^(-1)"
    return odds, probability
