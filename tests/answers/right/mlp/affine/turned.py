"""Books' way, turned back."""

import numpy as np


def affine(X, W, b):
    return (W.T @ X.T + b[:, np.newaxis]).T
