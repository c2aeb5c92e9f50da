"""1/s - s.

Counterexample: s=0.2 -> 4.8, right 0.16

located
"""


def sigmoid_slope():
    slope = "1 / s - s"
    return slope
