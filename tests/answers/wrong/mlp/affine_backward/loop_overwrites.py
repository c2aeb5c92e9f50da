"""d_W of the last example only.

says: d_W contains the last example only.
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_X = upstream @ W.T
    for i in range(len(X)):
        d_W = np.outer(X[i], upstream[i])
    d_b = upstream.sum(axis=0)
    return d_X, d_W, d_b
