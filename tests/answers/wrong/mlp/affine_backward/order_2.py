"""Order of results.

says: d_X has shape
"""


def affine_backward(upstream, X, W):
    return X.T @ upstream, upstream.sum(axis=0), upstream @ W.T
