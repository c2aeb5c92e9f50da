"""Layers added in place of multiplied.

says: paths: ways that branch again multiply.
earns: 4/5
"""


def notation_by_hand():
    return ((4, 3), (3, 4), (1, 2), 23, 7)
