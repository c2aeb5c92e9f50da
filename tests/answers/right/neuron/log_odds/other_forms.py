"""Other forms of both."""


def log_odds():
    odds = "1 / (1/p - 1)"
    probability = "exp(z) / (exp(z) + 1)"
    return odds, probability
