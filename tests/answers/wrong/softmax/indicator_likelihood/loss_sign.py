"""Minus lost in the loss only.

Counterexample: p=0.2, t=1 (part 2) -> -1.60944, right 1.60944

says: That is never positive: the loss is minus that.
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "t * log(p)"
    slope = "-t / p"
    return factor, loss, slope
