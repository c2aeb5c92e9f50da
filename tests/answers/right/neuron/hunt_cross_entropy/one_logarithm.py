"""One logarithm."""


def hunt_cross_entropy():
    loss = "-log(p**y * (1 - p)**(1 - y))"
    return loss
