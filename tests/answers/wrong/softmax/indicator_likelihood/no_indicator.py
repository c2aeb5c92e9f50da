"""Target unused.

Counterexample: p=0.2, t=0 (part 1) -> 0.2, right 1

says: That multiplies the probabilities of all classes
"""


def indicator_likelihood():
    factor = "p"
    loss = "-log(p)"
    slope = "-1 / p"
    return factor, loss, slope
