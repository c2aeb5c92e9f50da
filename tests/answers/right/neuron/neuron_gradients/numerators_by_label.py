"""Pushes of both classes kept apart."""

import numpy as np


def neuron_gradients(X, y, w, b):
    z = X @ w + b
    push = np.where(y == 1, -sigmoid(-z), sigmoid(z)) / len(y)
    return np.array([push @ X[:, j] for j in range(X.shape[1])]), push.sum()
