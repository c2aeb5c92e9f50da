"""Rounds to two digits.

Counterexample: line_by_hand() -> ((2, 3), (0.55, 0.83), 0.28), right ((2, 3),
(0.5547, 0.83205), 0.27735)

says: digits; give
earns: 1/3
"""


def line_by_hand():
    normal = (2, 3)
    unit_normal = (0.55, 0.83)
    distance = 0.28
    return normal, unit_normal, distance
