"""The two answers are exchanged.

says: slope_of_log_s and slope_of_log_1_minus_s are exchanged
"""


def log_sigmoid_slopes():
    slope_of_log_s = "-s"
    slope_of_log_1_minus_s = "1 - s"
    return slope_of_log_s, slope_of_log_1_minus_s
