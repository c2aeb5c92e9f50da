"""clip with an open end."""

import numpy as np


def relu(z):
    return np.clip(z, 0, None)
