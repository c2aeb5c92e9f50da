"""Minus the first answer.

says: Which factor cancels against 1/(1 - s)?
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "1 - s"
    slope_of_log_1_minus_s = "s - 1"
    return slope_of_log_s, slope_of_log_1_minus_s
