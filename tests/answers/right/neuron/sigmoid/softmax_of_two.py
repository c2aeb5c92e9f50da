"""Softmax of two."""

import numpy as np


def sigmoid(z):
    s = np.stack([np.zeros_like(z), z])
    s = s - s.max(axis=0)
    e = np.exp(s)
    return e[1] / e.sum(axis=0)
