"""Answers exchanged.

Counterexample: p=0.2, y=1 (part 1) -> -1.60944, right 0.2

says: factor and log_of_factor are exchanged.
"""


def likelihood():
    factor = "y * log(p) + (1 - y) * log(1 - p)"
    log_of_factor = "p**y * (1 - p)**(1 - y)"
    return factor, log_of_factor
