"""What is said minus what was right, added up apart."""

import numpy as np


def neuron_gradients(X, y, w, b):
    n = len(X)
    p = sigmoid(X @ w + b)
    return (X.T @ p - X.T @ y) / n, np.mean(p) - np.mean(y)
