"""Axes are counted from the front.

says: Axes are taken away from the
"""

import numpy as np


def unbroadcast(upstream, shape):
    extra = np.ndim(upstream) - len(shape)
    out = np.sum(upstream, axis=tuple(range(len(shape), len(shape) + extra)))
    for axis, size in enumerate(shape):
        if size == 1:
            out = out.sum(axis=axis, keepdims=True)
    return out
