"""Half of it.

says: Half the right answer
"""


def hunt_cross_entropy():
    loss = "-(y * log(p) + (1 - y) * log(1 - p)) / 2"
    return loss
