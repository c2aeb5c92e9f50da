"""Puts in the point (1, 1).

Counterexample: w1=3, w2=4, b=2 -> 1.8, right 0.4

says: That is the distance of (1, 1); at the origin both features are 0.
"""


def hunt_distance():
    distance = "abs(w1 + w2 + b) / sqrt(w1^2 + w2^2)"
    return distance
