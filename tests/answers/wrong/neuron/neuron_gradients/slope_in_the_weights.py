"""The slope of the sigmoid in d_w only.

says: d_b is right; in d_w a slope p (1 - p) is there once more.
earns: 1/2
"""


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    e = (p - y) / len(X)
    return (X.T @ (e * p * (1 - p)), e.sum())
