"""p and t exchanged.

Counterexample: p=0.2, t=1 (part 1) -> 1, right 0.2

says: factor: With p and t exchanged your answer would
"""


def indicator_likelihood():
    factor = "t**p"
    loss = "-p * log(t)"
    slope = "-log(t)"
    return factor, loss, slope
