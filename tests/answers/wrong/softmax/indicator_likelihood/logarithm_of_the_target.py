"""Target and probability exchanged.

says: 'log(t)' is the logarithm of zero or less
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-p * log(t)"
    slope = "-t / p"
    return factor, loss, slope
