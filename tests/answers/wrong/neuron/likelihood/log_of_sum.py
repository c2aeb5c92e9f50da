"""Log of 1 minus log.

Counterexample: p=0.2, y=0 (part 2) -> 2.60944, right -0.223144

says: log_of_factor: Look again at the logarithm in
earns: 1/2
"""


def likelihood():
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "y * log(p) + (1 - y) * (1 - log(p))"
    return factor, log_of_factor
