"""Brackets lost.

Counterexample: w=0.4, x=1.5, p=0.2, t=1, alpha=0.1 -> -1.12, right 0.52

says: Are brackets missing round
"""


def class_update():
    new_w = "w - alpha * p - t * x"
    return new_w
