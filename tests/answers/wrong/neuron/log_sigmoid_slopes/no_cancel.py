"""Cancels the wrong factor.

Counterexample: s=0.2 (part 1) -> 0.2, right 0.8

says: The other one: which factor cancels against 1/s?
"""


def log_sigmoid_slopes():
    slope_of_log_s = "s"
    slope_of_log_1_minus_s = "-(1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
