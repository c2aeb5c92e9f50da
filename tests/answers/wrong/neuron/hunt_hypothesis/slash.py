"""Brackets are missing below the slash.

says: Are brackets missing
"""


def hunt_hypothesis():
    h = "1 / 1 + exp(-(w*x + b))"
    return h
