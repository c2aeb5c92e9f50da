"""Slopes of the logarithms in s: 1/s and 1/(1-s).

says: That is the slope in s; the
"""


def log_sigmoid_slopes():
    return "1 / s", "-1 / (1 - s)"
