"""A name that nobody declared.

says: this answer may use
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-y / p"
    return factor, loss, slope
