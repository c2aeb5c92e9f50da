"""The length divided by the bias.

says: upside down
earns: 2/3
"""


def line_by_hand():
    length = 13**0.5
    return (2, 3), (2 / length, 3 / length), length
