"""LaTeX."""


def hunt_cross_entropy():
    loss = r"-\left[ y \log p + (1 - y) \log(1 - p) \right]"
    return loss
