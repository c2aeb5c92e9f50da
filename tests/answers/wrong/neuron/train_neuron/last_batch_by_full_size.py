"""Divides each sum by batch_size.

says: A last, smaller batch is divided by batch_size; its mean has fewer rows.
"""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = (np.zeros(X.shape[1]), 0.0)
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for s in range(0, len(X), batch_size):
            rows = order[s : s + batch_size]
            e = (sigmoid(X[rows] @ w + b) - y[rows]) / batch_size
            w, b = (w - learning_rate * X[rows].T @ e, b - learning_rate * e.sum())
        history.append((w, b))
    return history
