"""A case for each number of axes, up to two.

says: That was for a 2 x 3 x 2 array
"""

import numpy as np


def step(z):
    if z.ndim == 1:
        return np.array([float(v >= 0) for v in z])
    return np.array([[float(v >= 0) for v in row] for row in z])
