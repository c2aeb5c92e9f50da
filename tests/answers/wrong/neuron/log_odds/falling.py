"""The sign of the exponent.

says: it has to rise
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "1 / (1 + e^z)"
    return odds, probability
