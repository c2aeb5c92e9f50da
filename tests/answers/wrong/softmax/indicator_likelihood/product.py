"""t times p, which is 0 for the others.

says: the whole product would be 0
earns: 2/3
"""


def indicator_likelihood():
    factor = "t * p"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope
