"""The logarithm is still there.

says: The derivative of log p is 1/p alone
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-t * log(p) / p"
    return factor, loss, slope
