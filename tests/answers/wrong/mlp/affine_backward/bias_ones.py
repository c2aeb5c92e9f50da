"""Slope 1 for the bias.

located
earns: 2/3
"""

import numpy as np


def affine_backward(upstream, X, W):
    return upstream @ W.T, X.T @ upstream, np.ones(W.shape[1])
