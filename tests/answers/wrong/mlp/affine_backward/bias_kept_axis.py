"""Row for the bias.

says: d_b is a table of one row; a bias has a single
earns: 2/3
"""


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, upstream.sum(axis=0, keepdims=True)
