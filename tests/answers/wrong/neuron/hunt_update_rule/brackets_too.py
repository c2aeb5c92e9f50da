"""Brackets lost.

Counterexample: y=1, s=0.2, x=-1.5 -> -1.952, right 0.384

says: Are brackets missing round
"""


def hunt_update_rule():
    d_w = "-2 * y - s * s * (1 - s) * x"
    return d_w
