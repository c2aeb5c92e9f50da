"""s**2 (1 - s).

Counterexample: s=0.2 -> 0.032, right 0.16

says: One factor s too many.
"""


def sigmoid_slope():
    slope = "s^2 * (1 - s)"
    return slope
