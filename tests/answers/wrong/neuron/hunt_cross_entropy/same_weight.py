"""y on both.

Counterexample: p=0.2, y=1 -> 1.83258, right 1.60944

says: one of them is off, the rest is right.
"""


def hunt_cross_entropy():
    loss = "-(y * log(p) + y * log(1 - p))"
    return loss
