"""Two-class formula.

Counterexample: p=0.2, t=0 (part 1) -> 0.8, right 1

says: The other classes have factors of their own; 1 -
"""


def indicator_likelihood():
    factor = "p**t * (1 - p)**(1 - t)"
    loss = "-t * log(p) - (1 - t) * log(1 - p)"
    slope = "-t / p + (1 - t) / (1 - p)"
    return factor, loss, slope
