"""Dag of the sample class."""


def hunt_hypothesis():
    h = "exp(w * x) * exp(b) / (1 + exp(w * x + b))"
    return h
