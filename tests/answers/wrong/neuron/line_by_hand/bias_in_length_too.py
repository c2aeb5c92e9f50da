"""Puts the bias into the length.

Counterexample: line_by_hand() -> ((2, 3), (0.534522, 0.801784), 0.267261), right ((2,
3), (0.5547, 0.83205), 0.27735)

says: distance: the bias is no part of the length of
earns: 1/3
"""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / np.sqrt(14), 3 / np.sqrt(14))
    distance = 1 / np.sqrt(14)
    return normal, unit_normal, distance
