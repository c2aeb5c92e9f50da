"""p itself.

says: That is the probability itself
earns: 1/2
"""


def log_odds():
    odds = "p"
    probability = "1 / (1 + exp(-z))"
    return odds, probability
