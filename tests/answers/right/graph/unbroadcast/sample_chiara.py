"""Chiara of the sample class."""

import numpy as np


def unbroadcast(upstream, shape):
    while np.ndim(upstream) > len(shape):
        upstream = sum(upstream)
    for axis in range(len(shape)):
        if shape[axis] == 1:
            upstream = np.sum(upstream, axis=axis, keepdims=True)
    return upstream
