"""The two formulas are exchanged.

says: odds and probability are exchanged
"""


def log_odds():
    odds = "1 / (1 + exp(-z))"
    probability = "p / (1 - p)"
    return odds, probability
