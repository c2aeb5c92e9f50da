"""S2.AN.7b: the line p = exp (1 - p), with z for p.

says: p is still on both sides
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "exp(z) * (1 - z)"
    return odds, probability
