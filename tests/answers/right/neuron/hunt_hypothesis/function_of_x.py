"""The definition of h, with a transpose that one number does not need."""


def hunt_hypothesis():
    return r"h(x) = \sigma(w^\top x + b)"
