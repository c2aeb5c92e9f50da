"""Drops the variable.

Counterexample: s=0.2 (part 2) -> -1, right -0.2

says: slope_of_log_1_minus_s: Your answer is the same number at every point
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "1 - s"
    slope_of_log_1_minus_s = "-1"
    return slope_of_log_s, slope_of_log_1_minus_s
