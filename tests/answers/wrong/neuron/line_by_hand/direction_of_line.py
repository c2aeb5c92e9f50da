"""Gives the direction of the line.

Counterexample: line_by_hand() -> ((3, -2), (0.83205, -0.5547), 0.27735), right ((2,
3), (0.5547, 0.83205), 0.27735)

says: normal: that runs along the line
earns: 1/3
"""

import numpy as np


def line_by_hand():
    normal = (3, -2)
    unit_normal = (3 / np.sqrt(13), -2 / np.sqrt(13))
    distance = 1 / np.sqrt(13)
    return normal, unit_normal, distance
