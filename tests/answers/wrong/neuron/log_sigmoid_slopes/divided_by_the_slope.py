"""Divides by the slope of s.

says: Divided by the slope of s; the chain rule multiplies.
"""


def log_sigmoid_slopes():
    return ("1 / (s * (1 - s))", "-1 / (s * (1 - s))")
