"""Bias summed over everything.

says: d_b holds the sum of all entries in every place
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return (upstream @ W.T, X.T @ upstream, np.full(W.shape[1], upstream.sum()))
