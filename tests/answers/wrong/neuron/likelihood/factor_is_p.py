"""Just p.

Counterexample: p=0.2, y=0 (part 1) -> 0.2, right 0.8

located
earns: 1/2
"""


def likelihood():
    factor = "p"
    log_of_factor = "y * log(p) + (1 - y) * log(1 - p)"
    return factor, log_of_factor
