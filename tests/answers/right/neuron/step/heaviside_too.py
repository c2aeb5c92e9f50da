"""np.heaviside with 1 at zero."""

import numpy as np


def step(z):
    return np.heaviside(z, 1.0)
