"""Distance with a minus.

Counterexample: line_by_hand() -> ((2, 3), (0.5547, 0.83205), -0.27735), right ((2,
3), (0.5547, 0.83205), 0.27735)

says: distance: how far it is, so never negative.
earns: 2/3
"""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / np.sqrt(13), 3 / np.sqrt(13))
    distance = -1 / np.sqrt(13)
    return normal, unit_normal, distance
