"""One minus the other class."""


def hunt_hypothesis():
    h = "1 - 1 / (1 + exp(b + x * w))"
    return h
