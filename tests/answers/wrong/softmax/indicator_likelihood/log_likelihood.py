"""D1: minus lost in the loss.

says: the loss is minus that
earns: 1/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "t * log(p)"
    slope = "t / p"
    return factor, loss, slope
