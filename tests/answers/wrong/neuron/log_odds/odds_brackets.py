"""Brackets missing in the odds.

Counterexample: p=0.2 (part 1) -> 0, right 0.25

says: odds: Are brackets missing round
earns: 1/2
"""


def log_odds():
    odds = "p / 1 - p"
    probability = "1 / (1 + exp(-z))"
    return odds, probability
