"""Augmented."""

import numpy as np


def affine_backward(upstream, X, W):
    A = np.column_stack([np.ones(len(X)), X])
    D = A.T @ upstream
    return np.inner(upstream, W), D[1:], D[0]
