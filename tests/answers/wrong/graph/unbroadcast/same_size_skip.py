"""Nothing is done where sizes agree.

says: What unbroadcast returns has shape (
"""

import numpy as np


def unbroadcast(upstream, shape):
    if np.size(upstream) == np.prod(shape):
        return upstream
    extra = np.ndim(upstream) - len(shape)
    up = np.sum(upstream, axis=tuple(range(extra)))
    return np.sum(up, axis=tuple(i for i, s in enumerate(shape) if s == 1), keepdims=True)
