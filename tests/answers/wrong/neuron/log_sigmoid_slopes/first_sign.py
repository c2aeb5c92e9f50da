"""Sign of the first.

Counterexample: s=0.2 (part 1) -> -0.8, right 0.8

says: Right but for the sign, at every point tried
earns: 1/2
"""


def log_sigmoid_slopes():
    slope_of_log_s = "s - 1"
    slope_of_log_1_minus_s = "-s"
    return slope_of_log_s, slope_of_log_1_minus_s
