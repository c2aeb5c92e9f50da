"""The minus lost in the slope.

says: The minus of the loss got lost
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "t / p"
    return factor, loss, slope
