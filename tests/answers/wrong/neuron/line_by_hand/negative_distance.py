"""The sign of the solved equation.

says: distance: how far it is, so never negative.
earns: 2/3
"""


def line_by_hand():
    return (2, 3), (2 / 13**0.5, 3 / 13**0.5), -1 / 13**0.5
