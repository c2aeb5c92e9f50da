"""d_b squeezed to a number.

says: d_b has shape
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_X = upstream @ W.T
    d_W = X.T @ upstream
    d_b = np.squeeze(upstream.sum(axis=0))
    return d_X, d_W, d_b
