"""Exponents left as powers of the log.

Counterexample: p=0.2, y=1 (part 2) -> -0.609438, right -1.60944

says: An exponent inside of a logarithm comes down as a factor.
earns: 1/2
"""


def likelihood():
    factor = "p**y * (1 - p)**(1 - y)"
    log_of_factor = "log(p)**y + log(1 - p)**(1 - y)"
    return factor, log_of_factor
