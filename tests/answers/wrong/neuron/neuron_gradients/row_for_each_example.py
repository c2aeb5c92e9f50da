"""The examples are never added up in d_w.

says: d_w still has a row for each example
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    return X * d_z.reshape(-1, 1), d_z.sum()
