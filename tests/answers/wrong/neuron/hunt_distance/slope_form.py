"""Crossing of the x2 axis.

Counterexample: w1=3, w2=4, b=2 -> 0.5, right 0.4

says: That is where the line meets the second axis.
"""


def hunt_distance():
    distance = "abs(b / w2)"
    return distance
