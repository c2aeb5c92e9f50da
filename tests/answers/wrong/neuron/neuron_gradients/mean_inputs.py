"""The mean error times the mean input.

says: mean of a product
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    return error.mean() * X.mean(axis=0), error.mean()
