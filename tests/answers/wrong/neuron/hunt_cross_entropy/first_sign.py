"""Minus on the second only.

Counterexample: p=0.2, y=1 -> -1.60944, right 1.60944

located
"""


def hunt_cross_entropy():
    loss = "y * log(p) - (1 - y) * log(1 - p)"
    return loss
