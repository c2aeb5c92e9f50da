"""An if with np.all.

says: One if decides for all entries together; each has an answer of its own.
"""

import numpy as np


def step(z):
    return np.ones_like(z) if np.all(z >= 0) else np.zeros_like(z)
