"""Arrays like X and W are filled.

says: Right at ordinary inputs; where X holds whole numbers d_X comes out in
earns: 3/4
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_X = np.zeros_like(X)
    d_W = np.zeros_like(W)
    d_X[:] = upstream @ W.T
    d_W[:] = X.T @ upstream
    return d_X, d_W, upstream.sum(axis=0)
