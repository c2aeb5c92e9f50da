"""A loop with math.exp."""

import math

import numpy as np


def sigmoid(z):
    out = np.zeros(np.shape(z))
    for i in np.ndindex(np.shape(z)):
        v = float(z[i])
        out[i] = 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))
    return out
