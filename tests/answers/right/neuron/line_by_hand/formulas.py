"""Python computes the roots."""

import numpy as np


def line_by_hand():
    normal = (2, 3)
    unit_normal = (2 / np.sqrt(13), 3 / np.sqrt(13))
    distance = 1 / np.sqrt(13)
    return normal, unit_normal, distance
