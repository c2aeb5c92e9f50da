"""Divides the distance by the length twice.

Counterexample: line_by_hand() -> ((2, 3), (0.5547, 0.83205), 0.0769231), right ((2,
3), (0.5547, 0.83205), 0.27735)

says: distance is the square of the right number.
earns: 2/3
"""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / np.sqrt(13), 3 / np.sqrt(13))
    distance = 1 / np.sqrt(13) / np.sqrt(13)
    return normal, unit_normal, distance
