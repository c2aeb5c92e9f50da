"""Broadcast, then sum."""

import numpy as np


def affine_backward(upstream, X, W):
    d_X = (upstream[:, None, :] * W).sum(axis=2)
    d_W = (X[:, :, None] * upstream[:, None, :]).sum(axis=0)
    return d_X, d_W, np.add.reduce(upstream, axis=0)
