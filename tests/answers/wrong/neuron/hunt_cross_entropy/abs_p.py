"""Size of the error.

Counterexample: p=0.2, y=1 -> 0.8, right 1.60944

says: That is the distance of p and y
"""


def hunt_cross_entropy():
    loss = "abs(y - p)"
    return loss
