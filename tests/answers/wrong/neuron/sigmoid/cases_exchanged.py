"""The two cases of np.where are exchanged.

says: Your curve falls from 1 to 0: has an exponent the wrong sign, or are two cases exchanged?
"""

import numpy as np


def sigmoid(z):
    s = np.exp(-np.abs(z))
    return np.where(z >= 0, s/(1 + s), 1/(1 + s))
