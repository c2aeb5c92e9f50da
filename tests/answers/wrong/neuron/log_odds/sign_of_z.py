"""Plus in the exponent.

Counterexample: z=-1.5 (part 2) -> 0.817574, right 0.182426

says: That falls as z grows; it has to rise.
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "1 / (1 + exp(z))"
    return odds, probability
