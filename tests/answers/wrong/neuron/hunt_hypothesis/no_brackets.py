"""B stands outside of the exponent.

says: The bias stands outside of
"""


def hunt_hypothesis():
    return "1 / (1 + exp(-w * x) + b)"
