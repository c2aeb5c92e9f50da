"""Brackets missing.

Counterexample: z=-1.5 (part 2) -> 5.48169, right 0.182426

says: probability: Are brackets missing round
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "1 / 1 + exp(-z)"
    return odds, probability
