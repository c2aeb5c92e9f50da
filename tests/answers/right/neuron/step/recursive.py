"""Row by row, down to single numbers."""

import numpy as np


def step(z):
    if np.ndim(z) == 0:
        return np.float64(1.0) if z >= 0 else np.float64(0.0)
    return np.array([step(v) for v in z])
