"""Minus between the terms.

Counterexample: p=0.2, y=0 (part 2) -> 0.223144, right -0.223144

says: A product turns into a sum.
earns: 1/2
"""


def likelihood():
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "y * log(p) - (1 - y) * log(1 - p)"
    return factor, log_of_factor
