"""Writes sigmoid(...)."""


def hunt_hypothesis():
    h = "sigmoid(w * x + b)"
    return h
