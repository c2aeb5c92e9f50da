"""1 - t as exponent.

Counterexample: p=0.2, t=1 (part 1) -> 1, right 0.2

says: Now the classes that did not occur are counted.
"""


def indicator_likelihood():
    factor = "p**(1 - t)"
    loss = "-(1 - t) * log(p)"
    slope = "-(1 - t) / p"
    return factor, loss, slope
