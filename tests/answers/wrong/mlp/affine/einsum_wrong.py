"""Einsum over the wrong index of W.

located
"""

import numpy as np


def affine(X, W, b):
    return (
        np.einsum("nd,dh->nd", X, W) + b
        if W.shape[0] == W.shape[1]
        else np.einsum("nd,dh->nh", X[:, ::-1], W) + b
    )
