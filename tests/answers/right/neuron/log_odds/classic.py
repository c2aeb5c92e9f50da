"""The classic pair."""


def log_odds():
    odds = "p / (1 - p)"
    probability = "1 / (1 + exp(-z))"
    return odds, probability
