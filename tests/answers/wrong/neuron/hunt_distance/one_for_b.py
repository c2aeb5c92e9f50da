"""Inverse length only.

Counterexample: w1=3, w2=4, b=2 -> 0.2, right 0.4

located
"""


def hunt_distance():
    distance = "1 / sqrt(w1**2 + w2**2)"
    return distance
