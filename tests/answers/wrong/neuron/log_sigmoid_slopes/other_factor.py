"""The wrong factor cancels.

says: which factor cancels against 1/s?
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "s"
    slope_of_log_1_minus_s = "-s"
    return slope_of_log_s, slope_of_log_1_minus_s
