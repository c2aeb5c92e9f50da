"""Minus lost.

Counterexample: y=1, w=-1.5, x=0.5 -> -1.01877, right 1.01877

says: Only the sign is wrong.
"""


def hunt_exponent():
    d_x = "y * w * exp(-w * x) / (1 + exp(-w * x))"
    return d_x
