"""Hands the upstream array itself on, or a view of it, where nothing is summed."""

import numpy as np


def unbroadcast(upstream, shape):
    while np.ndim(upstream) > len(shape):
        upstream = upstream.sum(axis=0)
    for axis, n in enumerate(shape):
        if n == 1 and upstream.shape[axis] != 1:
            upstream = upstream.sum(axis=axis, keepdims=True)
    return upstream[...]
