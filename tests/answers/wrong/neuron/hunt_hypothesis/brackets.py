"""Brackets below the line missing.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 2.41907, right 0.413382

says: Are brackets missing round
"""


def hunt_hypothesis():
    h = "1 / 1 + exp(-(w * x + b))"
    return h
