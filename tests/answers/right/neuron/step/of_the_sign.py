"""From the sign, corrected at zero."""

import numpy as np


def step(z):
    return (np.sign(z) + 1 + (z == 0)) // 2
