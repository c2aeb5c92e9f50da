"""The mean is left in.

says: this answer may use p and y
"""


def hunt_cross_entropy():
    loss = "-1/N * (y * log(p) + (1 - y) * log(1 - p))"
    return loss
