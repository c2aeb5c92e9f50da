"""np.sign, with its 0 at zero.

says: That is the sign of z
"""

import numpy as np


def step(z):
    return np.sign(z)
