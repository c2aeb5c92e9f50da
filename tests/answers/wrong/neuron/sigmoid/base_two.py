"""2 in the place of e.

says: The powers are powers of 2; they are powers of e.
"""


def sigmoid(z):
    return 1 / (1 + 2.0 ** (-z))
