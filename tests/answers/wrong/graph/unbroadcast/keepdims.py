"""N7: keepdims forgotten.

says: shape
"""

import numpy as np


def unbroadcast(upstream, shape):
    added = tuple(range(upstream.ndim - len(shape)))
    summed = np.sum(upstream, axis=added)
    stretched = tuple(i for i, size in enumerate(shape) if size == 1)
    return np.sum(summed, axis=stretched)
