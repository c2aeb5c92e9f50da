"""By logarithms."""


def log_odds():
    odds = "exp(log(p) - log(1 - p))"
    probability = "exp(-log(1 + exp(-z)))"
    return odds, probability
