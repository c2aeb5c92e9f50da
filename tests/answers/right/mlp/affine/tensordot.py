"""Tensordot."""

import numpy as np


def affine(X, W, b):
    return np.tensordot(X, W, axes=1) + b[np.newaxis, :]
