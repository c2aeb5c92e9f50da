"""Labels exchanged.

says: The labels are exchanged
"""


def hunt_cross_entropy():
    loss = "-(1 - y) * log(p) - y * log(1 - p)"
    return loss
