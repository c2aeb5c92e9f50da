"""Multiplies with the logarithm.

Counterexample: s=0.2 (part 1) -> -0.25751, right 0.8

says: The derivative of log s is not log s.
"""


def log_sigmoid_slopes():
    slope_of_log_s = "log(s) * s * (1 - s)"
    slope_of_log_1_minus_s = "-log(1 - s) * s * (1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
