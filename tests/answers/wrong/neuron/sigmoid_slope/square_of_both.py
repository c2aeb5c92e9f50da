"""(1 - s)**2.

Counterexample: s=0.2 -> 0.64, right 0.16

located
"""


def sigmoid_slope():
    slope = "(1 - s)**2"
    return slope
