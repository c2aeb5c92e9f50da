"""NumPy arrays in place of pairs."""

import numpy as np


def line_by_hand():
    normal = np.array([2.0, 3.0])
    length = np.linalg.norm(normal)
    unit_normal = normal / length
    distance = 1 / length
    return normal, unit_normal, distance
