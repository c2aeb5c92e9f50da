"""The minus reaches w x only.

says: Look again at the sign in '-w
"""


def hunt_hypothesis():
    return "1 / (1 + exp(-w * x + b))"
