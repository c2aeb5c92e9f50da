"""Sign of the exponent.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.586618, right 0.413382

says: That falls as the sum grows.
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(w * x + b))"
    return h
