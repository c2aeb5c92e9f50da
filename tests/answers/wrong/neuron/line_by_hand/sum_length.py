"""Takes 2 + 3 for the length.

Counterexample: line_by_hand() -> ((2, 3), (0.4, 0.6), 0.2), right ((2, 3), (0.5547,
0.83205), 0.27735)

says: unit_normal has length
earns: 1/3
"""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / 5, 3 / 5)
    distance = 1 / 5
    return normal, unit_normal, distance
