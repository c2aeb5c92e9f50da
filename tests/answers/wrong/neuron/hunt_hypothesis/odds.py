"""e^z is taken for the probability.

says: Those are the odds
"""


def hunt_hypothesis():
    h = "exp(w * x + b)"
    return h
