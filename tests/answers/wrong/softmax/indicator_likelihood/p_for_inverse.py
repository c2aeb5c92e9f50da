"""Times p.

Counterexample: p=0.2, t=1 (part 3) -> -0.2, right -5

says: slope: Look again at the product in
earns: 2/3
"""


def indicator_likelihood():
    factor = "p**t"
    loss = "-t * log(p)"
    slope = "-t * p"
    return factor, loss, slope
