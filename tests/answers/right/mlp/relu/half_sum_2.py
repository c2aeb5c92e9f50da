"""(z + |z|) / 2."""

import numpy as np


def relu(z):
    return 0.5 * (z + np.abs(z))
