"""Exponential taken apart."""


def hunt_hypothesis():
    h = "(1 + exp(-b) * exp(-w * x))^(-1)"
    return h
