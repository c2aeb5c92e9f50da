"""y - 1 for 1 - y.

Counterexample: p=0.2, y=0 (part 1) -> 1.25, right 0.8

says: factor: Look again at the product in
"""


def likelihood():
    factor = "p**y * (1 - p)**(y - 1)"
    log_of_factor = "y * log(p) + (y - 1) * log(1 - p)"
    return factor, log_of_factor
