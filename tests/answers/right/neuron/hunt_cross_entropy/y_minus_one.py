"""y - 1 takes the sign."""


def hunt_cross_entropy():
    loss = "(y - 1) * log(1 - p) - y * log(p)"
    return loss
