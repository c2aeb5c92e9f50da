"""Bias outside.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.720821, right 0.413382

located
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-w * x)) + b"
    return h
