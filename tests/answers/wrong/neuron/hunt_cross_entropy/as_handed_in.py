"""S2.AN.13a: the homework's, one example.

says: both terms need the minus
"""


def hunt_cross_entropy():
    loss = "-y * log(p) + (1 - y) * log(1 - p)"
    return loss
