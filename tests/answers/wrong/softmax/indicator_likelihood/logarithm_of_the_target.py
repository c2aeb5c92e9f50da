"""Target and probability exchanged.

says: Target and probability are exchanged
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-p * log(t)"
    slope = "-t / p"
    return factor, loss, slope
