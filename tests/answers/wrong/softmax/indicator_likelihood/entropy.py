"""P4: the probability in the place of the target.

says: The target is not in it
earns: 1/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-p * log(p)"
    slope = "-log(p) - 1"
    return factor, loss, slope
