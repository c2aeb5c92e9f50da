"""Same exponent twice.

Counterexample: p=0.2, y=1 (part 1) -> 0.16, right 0.2

says: one of them is off, the rest is right.
"""


def likelihood():
    factor = "p**y * (1 - p)**y"
    log_of_factor = "y * log(p) + y * log(1 - p)"
    return factor, log_of_factor
