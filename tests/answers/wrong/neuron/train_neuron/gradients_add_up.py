"""The gradients of an epoch add up, as without zero_grad.

says: The gradients of the batches add up in an epoch; each step takes those of its
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = (np.zeros(X.shape[1]), 0.0)
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        g_w, g_b = (np.zeros_like(w), 0.0)
        for s in range(0, len(X), batch_size):
            rows = order[s : s + batch_size]
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            g_w, g_b = (g_w + d_w, g_b + d_b)
            w, b = (w - learning_rate * g_w, b - learning_rate * g_b)
        history.append((w, b))
    return history
