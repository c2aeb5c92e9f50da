"""Sum of outer products."""

import numpy as np


def affine_backward(upstream, X, W):
    d_W = sum(np.outer(x, g) for x, g in zip(X, upstream))
    d_X = np.array([W.dot(g) for g in upstream])
    return d_X, d_W, sum(upstream)
