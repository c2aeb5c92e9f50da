"""Shuffles before the loop over the epochs.

says: The rows are shuffled once for all epochs; each epoch has an order of its own.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    order = rng.permutation(len(X))
    for _ in range(epochs):
        for s in range(0, len(X), batch_size):
            rows = order[s:s + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
