"""Brackets missing below the line.

Counterexample: w1=3, w2=4, b=2 -> 16.6667, right 0.4

says: Are brackets missing round
"""


def hunt_distance():
    distance = "abs(b) / sqrt(w1**2) + w2**2"
    return distance
