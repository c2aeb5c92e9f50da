"""The other form."""


def hunt_hypothesis():
    h = "exp(w*x + b) / (1 + exp(w*x + b))"
    return h
