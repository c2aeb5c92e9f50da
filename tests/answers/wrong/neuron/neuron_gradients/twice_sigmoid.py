"""Sigmoid of the sigmoid.

says: The sigmoid is applied twice
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(sigmoid(X @ w + b)) - y) / len(y)
    return X.T @ e, e.sum()
