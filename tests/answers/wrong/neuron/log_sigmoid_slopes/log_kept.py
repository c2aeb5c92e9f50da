"""The logarithm is not derived.

says: The derivative of log s is not log s
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "log(s) * s * (1 - s)"
    slope_of_log_1_minus_s = "-s"
    return slope_of_log_s, slope_of_log_1_minus_s
