"""log(p)**t.

Counterexample: p=0.2, t=0 (part 2) -> -1, right -0

says: loss: Are brackets missing round
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-log(p)**t"
    slope = "-t / p"
    return factor, loss, slope
