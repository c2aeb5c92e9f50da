"""P4, S2.NN.7a: the entropy of p.

says: The label is not in it
"""


def hunt_cross_entropy():
    loss = "-(p log(p) + (1 - p) log(1 - p))"
    return loss
