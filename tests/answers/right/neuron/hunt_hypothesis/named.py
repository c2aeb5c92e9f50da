"""The sigmoid by its name."""


def hunt_hypothesis():
    h = "sigmoid(w x + b)"
    return h
