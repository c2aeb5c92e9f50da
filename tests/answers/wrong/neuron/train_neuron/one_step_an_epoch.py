"""A break at the end of the loop's body.

says: Only the first batch of every epoch
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w = w - learning_rate * d_w
            b = b - learning_rate * d_b
            break
        history.append((w, b))
    return history
