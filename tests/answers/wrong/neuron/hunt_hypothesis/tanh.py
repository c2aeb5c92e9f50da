"""tanh for the sigmoid.

says: That is tanh
"""


def hunt_hypothesis():
    h = "tanh(w*x + b)"
    return h
