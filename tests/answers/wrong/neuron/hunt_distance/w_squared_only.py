"""|b| / (w1 + w2)^2.

Counterexample: w1=3, w2=4, b=2 -> 0.285714, right 0.4

says: The length of the normal is a root of squares.
"""


def hunt_distance():
    distance = "sqrt(b^2 / (w1 + w2)^2)"
    return distance
