"""S2.AN.8b: the second factor is a derivative in z as well.

says: Look again at the first factor
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "s * (1 - s) * (1 - s)"
    slope_of_log_1_minus_s = "-s"
    return slope_of_log_s, slope_of_log_1_minus_s
