"""d_b by a product with ones."""

import numpy as np


def affine_backward(upstream, X, W):
    ones = np.ones(upstream.shape[0])
    return [np.matmul(upstream, W.T), np.matmul(X.T, upstream), ones @ upstream]
