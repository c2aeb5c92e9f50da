"""Right, but in z.

says: write it without z
"""


def log_sigmoid_slopes():
    slope_of_log_s = "1 - sigmoid(z)"
    slope_of_log_1_minus_s = "-sigmoid(z)"
    return slope_of_log_s, slope_of_log_1_minus_s
