"""d_b with keepdims.

says: d_b is a table of one row; a bias has a single axis.
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_b = np.ones((1, len(X))) @ upstream
    return upstream @ W.T, X.T @ upstream, d_b
