"""A minus for each term."""


def hunt_cross_entropy():
    loss = "-y*ln(p) - (1-y)*ln(1-p)"
    return loss
