"""s (s - 1).

Counterexample: s=0.2 -> -0.16, right 0.16

says: The sign: the sigmoid rises everywhere.
"""


def sigmoid_slope():
    slope = "s * (s - 1)"
    return slope
