"""Only the last example of the loop is kept (S3.8, B4).

says: d_W and d_b contain the last example only.
earns: 1/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    for x, g in zip(X, upstream):
        d_W, d_b = np.outer(x, g), g
    return upstream @ W.T, d_W, d_b
