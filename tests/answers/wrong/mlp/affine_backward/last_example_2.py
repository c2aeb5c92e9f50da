"""Last example overwrites.

says: d_W contains the last example only.
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_W = np.zeros(W.shape)
    for i in range(len(X)):
        d_W = np.outer(X[i], upstream[i])
    return upstream @ W.T, d_W, upstream.sum(axis=0)
