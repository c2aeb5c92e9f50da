"""Divides by W in the place of a transpose.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return upstream @ np.linalg.pinv(W), X.T @ upstream, upstream.sum(axis=0)
