"""A bare product behind a function."""


def log_odds():
    odds = "p (1 - p)^-1"
    probability = "exp(z) (1 + exp(z))^-1"
    return odds, probability
