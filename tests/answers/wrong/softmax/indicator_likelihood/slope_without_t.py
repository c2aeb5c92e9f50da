"""Target lost in the slope.

Counterexample: p=0.2, t=0 (part 3) -> -5, right 0

says: The target is a factor of the loss, so of its
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-1 / p"
    return factor, loss, slope
