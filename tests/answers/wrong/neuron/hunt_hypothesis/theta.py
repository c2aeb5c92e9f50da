"""The letters of the homework.

says: this answer may use w, x and b
"""


def hunt_hypothesis():
    h = "sigmoid(theta * x)"
    return h
