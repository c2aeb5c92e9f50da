"""x multiplies the bias, too.

located
"""


def hunt_hypothesis():
    h = "sigmoid(x * (w + b))"
    return h
