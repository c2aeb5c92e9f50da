"""D4: the square survives.

says: The error is squared
"""


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) ** 2
    return X.T @ error / len(y), error.mean()
