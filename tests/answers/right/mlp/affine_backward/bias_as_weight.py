"""Bias as the weight of a 1."""

import numpy as np


def affine_backward(upstream, X, W):
    d = np.hstack([X, np.ones((len(X), 1))]).T @ upstream
    return upstream @ W.T, d[:-1], d[-1]
