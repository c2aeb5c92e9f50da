"""Brackets missing in the exponent.

Counterexample: p=0.2, y=1 (part 1) -> -0.84, right 0.2

says: factor: Are brackets missing round
earns: 1/2
"""


def likelihood():
    factor = "p**y * (1 - p)**1 - y"
    log_of_factor = "y * log(p) + (1 - y) * log(1 - p)"
    return factor, log_of_factor
