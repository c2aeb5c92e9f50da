"""D1, S2.CG.2b1: no minus at all.

says: the loss is minus that
"""


def hunt_cross_entropy():
    loss = "y log(p) + (1 - y) log(1 - p)"
    return loss
