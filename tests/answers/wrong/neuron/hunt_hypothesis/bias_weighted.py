"""x multiplies the bias, too.

says: Are the brackets round 'w + b' too much?
"""


def hunt_hypothesis():
    h = "sigmoid(x * (w + b))"
    return h
