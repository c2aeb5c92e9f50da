"""The gradient of X is forgotten.

says: Your function returns 2 things
"""


def affine_backward(upstream, X, W):
    return X.T @ upstream, upstream.sum(axis=0)
