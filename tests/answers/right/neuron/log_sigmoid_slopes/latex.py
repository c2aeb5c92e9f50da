"""LaTeX."""


def log_sigmoid_slopes():
    slope_of_log_s = r"1 - s"
    slope_of_log_1_minus_s = r"\frac{-s(1-s)}{1-s}"
    return slope_of_log_s, slope_of_log_1_minus_s
