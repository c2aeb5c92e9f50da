"""Recursive."""

import numpy as np


def unbroadcast(upstream, shape):
    if np.ndim(upstream) > len(shape):
        return unbroadcast(np.sum(upstream, axis=0), shape)
    for axis in range(len(shape)):
        if shape[axis] == 1 and np.shape(upstream)[axis] > 1:
            return unbroadcast(np.sum(upstream, axis=axis, keepdims=True), shape)
    return upstream
