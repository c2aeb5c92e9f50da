"""Doubled.

Counterexample: s=0.2 -> 0.32, right 0.16

says: Twice the right answer at every point tried
"""


def sigmoid_slope():
    slope = "2 * s * (1 - s)"
    return slope
