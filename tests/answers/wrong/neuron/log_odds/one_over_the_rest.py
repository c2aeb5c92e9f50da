"""Odds with a 1 above.

says: odds: Multiplied by p your answer would be right: where did this factor go?
earns: 1/2
"""


def log_odds():
    return ("1 / (1 - p)", "1 / (1 + exp(-z))")
