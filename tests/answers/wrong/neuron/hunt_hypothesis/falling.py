"""The sign of the exponent.

says: That falls as the sum grows
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(w*x + b))"
    return h
