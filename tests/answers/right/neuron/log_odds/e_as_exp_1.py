"""exp(1) to the power of z."""


def log_odds():
    odds = "p / (1 - p)"
    probability = "exp(1)**z / (1 + exp(1)**z)"
    return odds, probability
