"""The gradient of the squared error, with its 2.

says: the gradient of the squared error
"""


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    delta = 2 * (p - y) * p * (1 - p) / len(y)
    return X.T @ delta, delta.sum()
