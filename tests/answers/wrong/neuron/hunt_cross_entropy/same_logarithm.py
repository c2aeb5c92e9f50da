"""log(p) twice.

says: that of 1 - p
"""


def hunt_cross_entropy():
    loss = "-(y * log(p) + (1 - y) * log(p))"
    return loss
