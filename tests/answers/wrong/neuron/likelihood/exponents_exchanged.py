"""The exponents are exchanged.

says: The exponents are exchanged
earns: 1/2
"""


def likelihood():
    factor = "p**(1 - y) * (1 - p)**y"
    log_of_factor = "y*log(p) + (1-y)*log(1-p)"
    return factor, log_of_factor
