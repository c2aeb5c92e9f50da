"""N10: the error is written into the labels.

says: changes its argument
"""


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    y[:] = (p - y) / len(y)
    return X.T @ y, y.sum()
