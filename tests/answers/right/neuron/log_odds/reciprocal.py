"""One over one over."""


def log_odds():
    odds = "1 / (1/p - 1)"
    probability = "1 - 1 / (1 + exp(z))"
    return odds, probability
