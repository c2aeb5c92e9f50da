"""The two sides are exchanged.

says: exchanged
"""

import numpy as np


def step(z):
    return np.where(z >= 0, 0.0, 1.0)
