"""A step for every row, whatever the batch size.

says: Each batch has a single row; it should have batch_size of them.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for i in order:
            d_w, d_b = neuron_gradients(X[i:i + 1], y[i:i + 1], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
