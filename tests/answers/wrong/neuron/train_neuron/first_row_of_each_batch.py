"""Takes the row at start alone.

says: Only the row where a batch begins is taken; it goes on for batch_size rows.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = (np.zeros(X.shape[1]), 0.0)
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for s in range(0, len(X), batch_size):
            rows = order[s : s + 1]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = (w - learning_rate * d_w, b - learning_rate * d_b)
        history.append((w, b))
    return history
