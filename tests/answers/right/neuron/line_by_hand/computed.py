"""Computed with NumPy; arrays and NumPy numbers."""

import numpy as np


def line_by_hand():
    normal = np.array([2, 3])
    length = np.linalg.norm(normal)
    unit_normal = normal / length
    distance = np.float64(1) / length
    return normal, unit_normal, distance
