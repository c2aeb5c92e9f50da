"""Right in the middle only.

Counterexample: s=0.2 -> 0.1, right 0.16

located
"""


def sigmoid_slope():
    slope = "s / 2"
    return slope
