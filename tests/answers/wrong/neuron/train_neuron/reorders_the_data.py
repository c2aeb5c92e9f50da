"""Overwrites X and y with their shuffled rows.

says: The first epoch is right; later ones shuffle rows that are shuffled already: X and y themselves stay as they are.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        X, y = X[order], y[order]
        for s in range(0, len(X), batch_size):
            d_w, d_b = neuron_gradients(X[s:s + batch_size], y[s:s + batch_size], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
