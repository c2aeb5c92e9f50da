"""The range of the batches begins at 1.

says: The first row of the order is left out: counting starts at 0.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for s in range(1, len(X), batch_size):
            rows = order[s:s + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
