"""Slope of the factor.

Counterexample: p=0.2, t=1 (part 3) -> 1, right -5

says: That is the slope of the factor; the loss has its logarithm.
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "t * p**(t - 1)"
    return factor, loss, slope
