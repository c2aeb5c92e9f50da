"""The size of z decides.

located
"""

import numpy as np


def step(z):
    return np.where(np.abs(z) >= 1, 1.0, 0.0)
