"""Divided by the number of features.

says: Divided by the number of features
"""


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    m = X.shape[1]
    return X.T @ error / m, error.sum() / m
