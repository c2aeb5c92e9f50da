"""P5, S2.AN.19a: the probabilities of all classes.

says: multiplies the probabilities of all classes
earns: 2/3
"""


def indicator_likelihood():
    factor = "p"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope
