"""The log-odds for the odds.

says: That is the logarithm of the odds already
earns: 1/2
"""


def log_odds():
    odds = "log(p / (1 - p))"
    probability = "1 / (1 + exp(-z))"
    return odds, probability
