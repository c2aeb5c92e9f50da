"""Biases are left out (B8).

says: parameters: biases have been left out.
earns: 4/5
"""


def notation_by_hand():
    return (4, 3), (3, 4), (1, 2), 18, 10
