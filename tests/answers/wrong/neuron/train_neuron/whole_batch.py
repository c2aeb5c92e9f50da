"""The whole data at every step, as many steps as batches.

says: Every step takes the
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            d_w, d_b = neuron_gradients(X, y, w, b)
            w = w - learning_rate * d_w
            b = b - learning_rate * d_b
        history.append((w, b))
    return history
