"""The gradient written out, data shuffled first."""

import numpy as np


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        A, t = X[order], y[order]
        for i in range(0, len(A), batch_size):
            batch, labels = A[i : i + batch_size], t[i : i + batch_size]
            error = 1 / (1 + np.exp(-(batch @ w + b))) - labels
            w = w - learning_rate * (error @ batch) / len(batch)
            b = b - learning_rate * error.mean()
        history.append((w, b))
    return history
