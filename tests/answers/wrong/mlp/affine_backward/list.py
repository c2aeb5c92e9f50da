"""One array.

says: Your function returns one ndarray; d_X, d_W, d_b are asked for, in
"""

import numpy as np


def affine_backward(upstream, X, W):
    return np.concatenate(
        [(upstream @ W.T).ravel(), (X.T @ upstream).ravel(), upstream.sum(axis=0)]
    )
