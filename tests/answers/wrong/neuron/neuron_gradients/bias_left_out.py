"""B8: the bias gets no gradient.

says: the bias moves the loss too
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    return X.T @ error / len(y), 0.0
