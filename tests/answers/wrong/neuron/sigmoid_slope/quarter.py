"""The largest slope.

Counterexample: s=0.2 -> 0.25, right 0.16

located
"""


def sigmoid_slope():
    slope = "1/4"
    return slope
