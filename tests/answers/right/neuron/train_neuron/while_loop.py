"""A while loop over a list that gets shorter."""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        left = list(order)
        while left:
            rows, left = left[:batch_size], left[batch_size:]
            slopes = neuron_gradients(X[rows], y[rows], w, b)
            w = w - learning_rate * slopes[0]
            b = b - learning_rate * slopes[1]
        history.append((w, b))
    return history
