"""Rounding first makes tiny negative numbers zero.

located
"""

import numpy as np


def step(z):
    return np.where(np.round(z, 3) >= 0, 1.0, 0.0)
