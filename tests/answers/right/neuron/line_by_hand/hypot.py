"""Length by np.hypot, distance by the foot of the perpendicular."""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    length = np.hypot(2, 3)
    unit_normal = tuple(v / length for v in normal)
    foot = np.array([-2, -3]) / 13
    distance = np.hypot(foot[0], foot[1])
    return normal, unit_normal, distance
