"""Exponents exchanged.

Counterexample: p=0.2, y=1 (part 1) -> 0.8, right 0.2

says: The exponents are exchanged.
"""


def likelihood():
    factor = "p**(1 - y) * (1 - p)**y"
    log_of_factor = "(1 - y) * log(p) + y * log(1 - p)"
    return factor, log_of_factor
