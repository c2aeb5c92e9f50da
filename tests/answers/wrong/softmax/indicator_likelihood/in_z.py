"""Slope in the logit.

Counterexample: p=0.2, t=1 (part 3) -> -0.8, right -5

says: That is the slope in a logit; the one in p is asked.
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "p - t"
    return factor, loss, slope
