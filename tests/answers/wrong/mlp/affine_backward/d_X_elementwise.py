"""Sum of upstream times first weights.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    d_X = np.dot(upstream, W.T)
    d_W = np.dot(X.T, upstream)
    d_b = upstream[0]
    return d_X, d_W, d_b
