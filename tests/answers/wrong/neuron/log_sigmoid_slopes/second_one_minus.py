"""Minus the first.

Counterexample: s=0.2 (part 2) -> -0.8, right -0.2

says: Which factor cancels against 1/(1 - s)?
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "1 - s"
    slope_of_log_1_minus_s = "-(1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
