"""P5: no target in loss and slope.

says: Classes with t = 0 must add nothing
earns: 1/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-log(p)"
    slope = "-1 / p"
    return factor, loss, slope
