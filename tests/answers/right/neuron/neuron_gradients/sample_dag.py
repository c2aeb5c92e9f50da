"""Dag of the sample class."""

import numpy as np


def neuron_gradients(X, y, w, b):
    z = np.einsum("ij,j->i", X, w) + b
    error = 0.5 * (1 + np.tanh(z.astype(np.float32) / 2)) - y
    return np.einsum("ij,i->j", X, error) / len(y), np.mean(error)
