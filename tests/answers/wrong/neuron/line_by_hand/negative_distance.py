"""The sign of the solved equation.

says: has the wrong sign
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (2 / 13**0.5, 3 / 13**0.5), -1 / 13**0.5
