"""Forgets the absolute value.

Counterexample: w1=3, w2=4, b=-1 -> -0.2, right 0.2

says: A distance is never negative.
"""


def hunt_distance():
    distance = "b / sqrt(w1**2 + w2**2)"
    return distance
