"""Two masks, and zero is in neither.

says: At z = 0 neither case holds: one of the comparisons needs an equals sign.
"""

import numpy as np


def sigmoid(z):
    z = np.asarray(z, float)
    out = np.zeros(z.shape)
    out[z > 0] = 1/(1 + np.exp(-z[z > 0]))
    out[z < 0] = np.exp(z[z < 0])/(1 + np.exp(z[z < 0]))
    return out
