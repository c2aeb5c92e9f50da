"""Square of s.

Counterexample: s=0.2 -> 0.04, right 0.16

says: The second fraction is e/(1 + e), not 1/(1 + e).
"""


def sigmoid_slope():
    slope = "s**2"
    return slope
