"""The learning rate is forgotten for b.

says: The learning rate is used for w and not for b.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for s in range(0, len(X), batch_size):
            rows = order[s:s + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w = w - learning_rate*d_w
            b = b - d_b
        history.append((w, b))
    return history
