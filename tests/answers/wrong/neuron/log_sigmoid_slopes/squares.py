"""Squares left.

Counterexample: s=0.2 (part 1) -> 0.16, right 0.8

says: That is the slope of s; the logarithm is missing.
"""


def log_sigmoid_slopes():
    slope_of_log_s = "s * (1 - s)"
    slope_of_log_1_minus_s = "-s**2 / (1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
