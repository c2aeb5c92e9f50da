"""Weights averaged.

says: d_W and d_b are divided by n; a mean, if any,
earns: 1/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream / len(X), upstream.sum(axis=0) / len(X)
