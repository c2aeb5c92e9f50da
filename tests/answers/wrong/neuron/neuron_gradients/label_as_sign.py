"""Labels read as -1 and 1.

says: The labels are taken for -1
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - (2 * y - 1)) / len(y)
    return X.T @ e, e.sum()
