"""S2.AN.14a, D7: the weighted sum.

says: it can be 7
"""


def hunt_hypothesis():
    h = "w * x + b"
    return h
