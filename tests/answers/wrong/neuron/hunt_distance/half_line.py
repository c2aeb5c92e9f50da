"""Distance by the first weight.

Counterexample: w1=3, w2=4, b=2 -> 0.666667, right 0.4

says: That is where the line meets the first axis.
"""


def hunt_distance():
    distance = "abs(b) / abs(w1)"
    return distance
