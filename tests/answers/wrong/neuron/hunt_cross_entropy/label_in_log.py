"""y and p exchanged.

Counterexample: p=0.2, y=1 -> inf, right 1.60944

says: Your answer has no value where y =
"""


def hunt_cross_entropy():
    loss = "-(p * log(y) + (1 - p) * log(1 - y))"
    return loss
