"""The history begins after the first epoch.

says: The start is missing: the first pair is the one before any step.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for s in range(0, len(X), batch_size):
            rows = order[s:s + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
