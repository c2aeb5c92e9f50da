"""Takes the first two numbers of the line.

Counterexample: line_by_hand() -> ((1, 2), (0.447214, 0.894427), 1.34164), right ((2,
3), (0.5547, 0.83205), 0.27735)

says: normal: it holds the factors of x1 and x2; the 1
"""

import numpy as np


def line_by_hand():
    normal = (1, 2)
    unit_normal = (1 / np.sqrt(5), 2 / np.sqrt(5))
    distance = 3 / np.sqrt(5)
    return normal, unit_normal, distance
