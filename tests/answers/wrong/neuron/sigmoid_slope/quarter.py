"""The largest slope.

Counterexample: s=0.2 -> 0.25, right 0.16

says: Your answer is the same number at every point tried; the right one changes.
"""


def sigmoid_slope():
    slope = "1/4"
    return slope
