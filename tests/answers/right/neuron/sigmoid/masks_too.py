"""Two masks and an array of floats."""

import numpy as np


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    out = np.empty(z.shape)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    grown = np.exp(z[~pos])
    out[~pos] = grown / (1 + grown)
    return out
