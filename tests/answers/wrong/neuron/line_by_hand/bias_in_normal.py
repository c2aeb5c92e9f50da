"""The first two numbers of the equation.

says: the 1 is the bias
"""


def line_by_hand():
    n = 5**0.5
    return (1, 2), (1 / n, 2 / n), 1 / n
