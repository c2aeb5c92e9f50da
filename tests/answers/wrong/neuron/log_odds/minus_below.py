"""e^z p moved with the wrong sign.

says: The sign below
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "exp(z) / (1 - exp(z))"
    return odds, probability
