"""Weights first.

says: Right gradients in another order: X comes first, then W, then b.
earns: 1/3
"""


def affine_backward(upstream, X, W):
    return X.T @ upstream, upstream @ W.T, upstream.sum(axis=0)
