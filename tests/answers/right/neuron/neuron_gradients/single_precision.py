"""float32 inside, Fortran order."""

import numpy as np


def neuron_gradients(X, y, w, b):
    X = np.asfortranarray(X, dtype=np.float32)
    w = w.astype(np.float32)
    d_z = (sigmoid(X @ w + np.float32(b)) - y) / len(y)
    d_z = d_z.astype(np.float32)
    return X.T @ d_z, d_z.sum()
