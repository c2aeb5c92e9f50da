"""Multiplies by the length.

Counterexample: line_by_hand() -> ((2, 3), (7.2111, 10.8167), 3.60555), right ((2, 3),
(0.5547, 0.83205), 0.27735)

says: unit_normal has length
earns: 1/3
"""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 * np.sqrt(13), 3 * np.sqrt(13))
    distance = np.sqrt(13)
    return normal, unit_normal, distance
