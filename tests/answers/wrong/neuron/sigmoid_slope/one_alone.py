"""Adds the two fractions.

says: Your answer is the same number at every point tried; the right one changes.
"""


def sigmoid_slope():
    return "1"
