"""Divided by 13, not by its root.

says: its length must be 1
earns: 1/3
"""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / 13, 3 / 13)
    distance = 1 / 13
    return normal, unit_normal, distance
