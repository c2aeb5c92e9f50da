"""All indices."""

import numpy as np


def tanh_backward(upstream, z):
    out = np.empty(np.shape(z))
    for i in np.ndindex(np.shape(z)):
        out[i] = upstream[i] * (1 - np.tanh(z[i]) ** 2)
    return out
