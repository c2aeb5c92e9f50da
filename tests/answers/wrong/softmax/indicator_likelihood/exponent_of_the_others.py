"""The exponent turned round.

says: the classes that did not occur
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**(1 - t)"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope
