"""Bare product."""


def hunt_hypothesis():
    h = "1 / (1 + exp(-(w x + b)))"
    return h
