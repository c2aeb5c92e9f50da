"""A single entry comes back as 1.

located
"""

import numpy as np


def unbroadcast(upstream, shape):
    if upstream.size == 1:
        return np.ones(shape)
    new = upstream.ndim - len(shape)
    g = upstream.sum(axis=tuple(range(new)))
    return g.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
