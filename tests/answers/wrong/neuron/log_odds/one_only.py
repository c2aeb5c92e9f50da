"""One formula of two.

says: probability: Nothing is returned yet
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = None
    return odds, probability
