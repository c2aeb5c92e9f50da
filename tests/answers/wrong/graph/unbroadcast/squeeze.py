"""squeeze.

says: What unbroadcast returns has shape
"""

import numpy as np


def unbroadcast(upstream, shape):
    out = upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
    return np.squeeze(
        out.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
    )
