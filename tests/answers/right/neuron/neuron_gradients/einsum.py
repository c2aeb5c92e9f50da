"""einsum, and a Python float for the bias."""

import numpy as np


def neuron_gradients(X, y, w, b):
    error = sigmoid(np.einsum("nd,d->n", X, w) + b) - y
    d_w = np.einsum("n,nd->d", error, X) / len(X)
    return d_w, float(np.einsum("n->", error)) / len(X)
