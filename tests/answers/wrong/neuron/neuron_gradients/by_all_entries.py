"""Divides by the entries of X.

says: Divided by the number of entries of X; the mean is over the n examples.
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y)/X.size
    return X.T @ e, e.sum()
