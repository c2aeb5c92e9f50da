"""Forgets to normalize.

Counterexample: line_by_hand() -> ((2, 3), (2, 3), 0.27735), right ((2, 3), (0.5547,
0.83205), 0.27735)

says: unit_normal has length
earns: 2/3
"""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2, 3)
    distance = 1 / np.sqrt(13)
    return normal, unit_normal, distance
