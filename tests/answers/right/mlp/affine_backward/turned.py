"""Turned products."""

import numpy as np


def affine_backward(upstream, X, W):
    return (W @ upstream.T).T, (upstream.T @ X).T, np.ones(len(X)) @ upstream
