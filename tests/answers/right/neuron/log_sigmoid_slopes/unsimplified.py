"""The two steps left standing."""


def log_sigmoid_slopes():
    slope_of_log_s = "1/s * s*(1 - s)"
    slope_of_log_1_minus_s = "-1/(1 - s) * s*(1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
