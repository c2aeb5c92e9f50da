"""Y and 1 - y exchanged.

says: The exponents are exchanged.
"""


def likelihood():
    return "p**(1 - y) * (1 - p)**y", "(1 - y) * log(p) + y * log(1 - p)"
