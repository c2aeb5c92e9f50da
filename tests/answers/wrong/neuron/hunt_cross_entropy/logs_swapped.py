"""Logs exchanged.

Counterexample: p=0.2, y=1 -> 0.223144, right 1.60944

says: The labels are exchanged.
"""


def hunt_cross_entropy():
    loss = "-(y * log(1 - p) + (1 - y) * log(p))"
    return loss
