"""Inverse not taken.

Counterexample: z=-1.5 (part 2) -> -0.510826, right 0.182426

located
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "log(abs(z) / abs(1 - z))"
    return odds, probability
