"""The bias gets a zero (S2.CG.12f0, B8).

says: d_b is zero, but the bias moves every sum.
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, np.zeros(W.shape[1])
