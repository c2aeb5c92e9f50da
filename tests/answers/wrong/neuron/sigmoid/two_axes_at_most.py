"""Two loops, for a table at most.

says: That was for a 2 x 3 x 2 array
"""

import numpy as np


def sigmoid(z):
    z2 = np.atleast_2d(z)
    out = np.zeros(z2.shape)
    for i in range(z2.shape[0]):
        for j in range(z2.shape[1]):
            v = z2[i, j]
            out[i, j] = 1 / (1 + np.exp(-v)) if v >= 0 else np.exp(v) / (1 + np.exp(v))
    return out.reshape(z.shape)
