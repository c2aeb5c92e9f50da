"""Functions with the name of their module."""


def log_odds():
    odds = "math.exp(math.log(p) - math.log(1 - p))"
    probability = "1 / (1 + math.exp(-z))"
    return odds, probability
