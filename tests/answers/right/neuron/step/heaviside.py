"""NumPy's own, with the value at zero."""

import numpy as np


def step(z):
    return np.heaviside(z, 1)
