"""Reorders X for good and leaves y.

says: X is shuffled and y is not: rows and labels no longer belong together.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = (np.zeros(X.shape[1]), 0.0)
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        X = X[order]
        for s in range(0, len(X), batch_size):
            d_w, d_b = neuron_gradients(
                X[s : s + batch_size], y[s : s + batch_size], w, b
            )
            w, b = (w - learning_rate * d_w, b - learning_rate * d_b)
        history.append((w, b))
    return history
