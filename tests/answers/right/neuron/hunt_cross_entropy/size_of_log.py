"""Size of the log-likelihood, which is never positive."""


def hunt_cross_entropy():
    loss = "abs(y * log(p) + (1 - y) * log(1 - p))"
    return loss
