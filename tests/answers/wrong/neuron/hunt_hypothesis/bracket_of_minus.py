"""Minus for w x only.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.240489, right 0.413382

says: Look again at the sign in
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-w * x + b))"
    return h
