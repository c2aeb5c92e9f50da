"""Minus the logarithm.

Counterexample: p=0.2, y=1 (part 2) -> 1.60944, right -1.60944

says: The minus comes with the loss.
earns: 1/2
"""


def likelihood():
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "-y * log(p) - (1 - y) * log(1 - p)"
    return factor, log_of_factor
