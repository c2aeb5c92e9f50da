"""S2.AN.7b: p is still on both sides.

says: this answer may use z
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "exp(z) * (1 - p)"
    return odds, probability
