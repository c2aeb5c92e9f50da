"""Bias outside.

Counterexample: w=-1.5, x=0.5, b=0.4 -> 0.720821, right 0.413382

says: The bias is added to the probability; it is a part of the sum.
"""


def hunt_hypothesis():
    h = "1 / (1 + exp(-w * x)) + b"
    return h
