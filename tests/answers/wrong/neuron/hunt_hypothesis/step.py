"""The step for the sigmoid.

says: A step is no probability
"""


def hunt_hypothesis():
    h = "step(w*x + b)"
    return h
