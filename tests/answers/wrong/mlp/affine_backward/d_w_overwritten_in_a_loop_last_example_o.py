"""D_W overwritten in a loop: last example only.

says: d_W contains the last example only.
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    for x, g in zip(X, upstream):
        d_W = np.outer(x, g)
    return (upstream @ W.T, d_W, upstream.sum(0))
