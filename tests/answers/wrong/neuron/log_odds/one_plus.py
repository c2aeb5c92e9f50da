"""1 + p for 1 - p.

says: The probability of the other class is 1 - p
earns: 1/2
"""


def log_odds():
    odds = "p / (1 + p)"
    probability = "exp(z) / (1 + exp(z))"
    return odds, probability
