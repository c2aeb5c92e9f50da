"""S2.AN.4b: (1, 3) over the root of 13.

says: the bias 1 where w1 belongs
earns: 2/3
"""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (1 / np.sqrt(13), 3 / np.sqrt(13))
    distance = 1 / np.sqrt(13)
    return normal, unit_normal, distance
