"""np.array_split makes batches of nearly equal size.

says: The rows are shared out evenly; each batch has batch_size rows, and the last one what is left.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for rows in np.array_split(order, -(-len(X)//batch_size)):
            d_w, d_b = neuron_gradients(X[rows], y[rows], w, b)
            w, b = w - learning_rate*d_w, b - learning_rate*d_b
        history.append((w, b))
    return history
