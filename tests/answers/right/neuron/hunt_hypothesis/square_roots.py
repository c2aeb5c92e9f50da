"""Tanh-like."""


def hunt_hypothesis():
    h = "exp((w*x + b)/2) / (exp((w*x + b)/2) + exp(-(w*x + b)/2))"
    return h
