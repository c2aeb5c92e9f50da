"""(1 - p) / p, and the probability of minus z.

says: Upside down: p stands above.
"""


def log_odds():
    return "(1 - p) / p", "1 / (1 + exp(z))"
