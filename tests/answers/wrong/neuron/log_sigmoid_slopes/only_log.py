"""Derivatives in s, not in z.

Counterexample: s=0.2 (part 1) -> 5, right 0.8

says: That is the slope in s; the slope of s itself is
"""


def log_sigmoid_slopes():
    slope_of_log_s = "1 / s"
    slope_of_log_1_minus_s = "-1 / (1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
