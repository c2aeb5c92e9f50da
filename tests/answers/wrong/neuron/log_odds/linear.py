"""z / (1 + z).

Counterexample: z=-1.5 (part 2) -> -0.6, right 0.182426

located
earns: 1/2
"""


def log_odds():
    odds = "p / (1 - p)"
    probability = "z / (1 + abs(z))"
    return odds, probability
