"""Multiplies out and does not solve.

says: p is still on both sides: solve for it.
earns: 1/2
"""


def log_odds():
    return ("p / (1 - p)", "exp(z) - exp(z)**2")
