"""By the odds."""


def hunt_cross_entropy():
    loss = "-y * log(p / (1 - p)) - log(1 - p)"
    return loss
