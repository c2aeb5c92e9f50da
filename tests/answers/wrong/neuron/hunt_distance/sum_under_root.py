"""Squares forgotten.

Counterexample: w1=3, w2=4, b=2 -> 0.755929, right 0.4

located
"""


def hunt_distance():
    distance = "abs(b) / sqrt(abs(w1 + w2))"
    return distance
