"""The length is taken of (1, 2, 3).

says: the bias is no part of the length
earns: 1/3
"""


def line_by_hand():
    length = (1 + 4 + 9) ** 0.5
    return (2, 3), (2 / length, 3 / length), 1 / length
