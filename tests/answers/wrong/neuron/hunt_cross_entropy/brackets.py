"""Brackets missing.

Counterexample: p=0.2, y=1 -> 0.386294, right 1.60944

says: Are brackets missing round
"""


def hunt_cross_entropy():
    loss = "-(y * log(p) + 1 - y * log(1 - p))"
    return loss
