"""The unit normal is the normal.

says: its length must be 1
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (2, 3), 1 / 13**0.5
