"""D_b overwritten in a loop.

says: d_b contains the last example only.
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_W = np.zeros_like(W)
    for x, g in zip(X, upstream):
        d_W += np.outer(x, g)
        d_b = g
    return (upstream @ W.T, d_W, d_b)
