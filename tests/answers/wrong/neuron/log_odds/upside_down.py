"""The odds of class 0.

says: Upside down
earns: 1/2
"""


def log_odds():
    odds = "(1 - p) / p"
    probability = "1 / (1 + exp(-z))"
    return odds, probability
