"""Quotients of slope and value."""


def log_sigmoid_slopes():
    slope_of_log_s = "(s - s^2) / s"
    slope_of_log_1_minus_s = "-(s - s**2) / (1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
