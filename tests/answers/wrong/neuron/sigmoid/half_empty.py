"""Nothing is written where z is exactly zero.

says: At z = 0 neither case holds
"""

import numpy as np


def sigmoid(z):
    out = np.zeros(z.shape)
    out[z > 0] = 1 / (1 + np.exp(-z[z > 0]))
    out[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return out
