"""Squeezed.

says: d_X has shape
earns: 1/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return np.squeeze(upstream @ W.T), np.squeeze(X.T @ upstream), upstream.sum(axis=0)
