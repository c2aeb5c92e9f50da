"""Bias in the length.

Counterexample: w1=3, w2=4, b=2 -> 0.371391, right 0.4

says: b is no part of the normal.
"""


def hunt_distance():
    distance = "abs(b) / sqrt(w1**2 + w2**2 + b**2)"
    return distance
