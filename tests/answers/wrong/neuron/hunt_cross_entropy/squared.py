"""The squared error.

says: That is the squared error
"""


def hunt_cross_entropy():
    loss = "(y - p)**2"
    return loss
