"""The bias is subtracted.

says: Look again at the sign in 'w * x - b'
"""


def hunt_hypothesis():
    h = "sigmoid(w*x - b)"
    return h
