"""Adds up d_w for d_b.

says: d_w is right; d_b is the sum of d_w; add up the errors.
earns: 1/2
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y)/len(X)
    d_w = X.T @ e
    return d_w, d_w.sum()
