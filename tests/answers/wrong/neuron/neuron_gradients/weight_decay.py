"""L2 term added to d_w.

located
earns: 1/2
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ e + 0.01 * w, e.sum()
