"""The factor of the likelihood.

says: That is the likelihood; the loss is minus its logarithm.
"""


def hunt_cross_entropy():
    return "p**y*(1-p)**(1-y)"
