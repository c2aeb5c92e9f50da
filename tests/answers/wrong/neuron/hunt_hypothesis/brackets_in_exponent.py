"""The minus reaches w x only.

says: Look again at the sign
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-w*x + b))"
    return h
