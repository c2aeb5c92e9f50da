"""Multiplies by the length.

Counterexample: w1=3, w2=4, b=2 -> 10, right 0.4

says: Look again at the product in
"""


def hunt_distance():
    distance = "abs(b) * sqrt(w1**2 + w2**2)"
    return distance
