"""A matrix counts as one axis.

says: The input is a matrix, and so
earns: 2/3
"""


def gradient_shapes():
    return (1, 4), (2, 12), (1, 10), (1, 4), (1, 4), (1, 10)
