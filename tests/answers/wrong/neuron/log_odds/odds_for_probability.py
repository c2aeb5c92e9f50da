"""e^z is taken for p.

says: a probability stays below 1
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "exp(z)"
    return odds, probability
