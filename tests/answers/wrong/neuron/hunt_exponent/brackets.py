"""Brackets below the line missing.

Counterexample: y=1, w=-1.5, x=0.5 -> 5.2925, right 1.01877

says: Are brackets missing round
"""


def hunt_exponent():
    d_x = "-y * w * exp(-w * x) / 1 + exp(-w * x)"
    return d_x
