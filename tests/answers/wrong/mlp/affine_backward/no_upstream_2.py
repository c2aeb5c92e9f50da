"""Upstream ignored in d_X.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return np.ones(X.shape) * W.sum(axis=1), X.T @ upstream, upstream.sum(axis=0)
