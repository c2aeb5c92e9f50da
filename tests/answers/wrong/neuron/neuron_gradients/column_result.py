"""d_w comes as a column.

says: only the axes differ
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y).reshape(-1, 1)
    return X.T @ error / len(y), error.mean()
