"""Stretched axes are dropped.

says: What unbroadcast returns has
"""

import numpy as np


def unbroadcast(upstream, shape):
    added = tuple(range(np.ndim(upstream) - len(shape)))
    summed = np.sum(upstream, axis=added)
    stretched = tuple(axis for axis, size in enumerate(shape) if size == 1)
    return np.sum(summed, axis=stretched)
