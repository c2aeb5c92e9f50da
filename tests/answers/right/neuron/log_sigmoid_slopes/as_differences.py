"""Differences."""


def log_sigmoid_slopes():
    slope_of_log_s = "-(s - 1)"
    slope_of_log_1_minus_s = "(1 - s) - 1"
    return slope_of_log_s, slope_of_log_1_minus_s
