"""The 1 of the line is taken for a component of the normal.

says: normal: it holds the factors
earns: 1/3
"""


def line_by_hand():
    return (1, 2), (0.447214, 0.894427), 0.277350
