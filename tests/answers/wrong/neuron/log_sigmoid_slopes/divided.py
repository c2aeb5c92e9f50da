"""1 - s over s.

Counterexample: s=0.2 (part 1) -> 4, right 0.8

says: slope_of_log_s: Look again at the last factor in
"""


def log_sigmoid_slopes():
    slope_of_log_s = "(1 - s) / s"
    slope_of_log_1_minus_s = "-s / (1 - s)"
    return slope_of_log_s, slope_of_log_1_minus_s
