"""The bias is left out.

says: The bias is missing
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-w * x))"
    return h
