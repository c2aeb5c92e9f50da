"""Entry by entry."""

import numpy as np


def sigmoid_derivative(z):
    out = np.zeros(np.shape(z), dtype=float)
    for i in np.ndindex(np.shape(z)):
        s = float(sigmoid(np.array(z[i])))
        out[i] = s * (1.0 - s)
    return out
