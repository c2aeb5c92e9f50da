"""Batches by strides.

says: The rows of a batch stand apart in the order; they stand side by side there.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = (np.zeros(X.shape[1]), 0.0)
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        m = -(-len(X) // batch_size)
        for k in range(m):
            rows = order[k::m]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = (w - learning_rate * d_w, b - learning_rate * d_b)
        history.append((w, b))
    return history
