"""Fatima of the sample class: S2.AN.4b.

says: unit_normal has the bias 1 where w1 belongs; its length is not 1.
earns: 2/3
"""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (1 / 13**0.5, 3 / 13**0.5)
    distance = 1 / 13**0.5
    return normal, unit_normal, distance
