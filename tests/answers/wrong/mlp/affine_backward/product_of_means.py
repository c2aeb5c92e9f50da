"""Sums multiplied.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return (
        upstream @ W.T,
        np.outer(X.sum(axis=0), upstream.sum(axis=0)),
        upstream.sum(axis=0),
    )
