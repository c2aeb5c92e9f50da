"""Entries added for the matrix.

says: A matrix (2, 5) has more entries than 2 + 5.
earns: 2/3
"""


def gradient_shapes():
    return ((1, 4), (2, 12), (2, 7), (1, 4), (1, 4), (2, 7))
