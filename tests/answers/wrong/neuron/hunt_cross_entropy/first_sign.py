"""Minus on the second only.

Counterexample: p=0.2, y=1 -> -1.60944, right 1.60944

says: Now the first term lacks the minus: both terms need it.
"""


def hunt_cross_entropy():
    loss = "y * log(p) - (1 - y) * log(1 - p)"
    return loss
