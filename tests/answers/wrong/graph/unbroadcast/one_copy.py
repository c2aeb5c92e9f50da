"""One copy.

says: One copy is taken
"""

import numpy as np


def unbroadcast(upstream, shape):
    while upstream.ndim > len(shape):
        upstream = upstream[0]
    for axis, size in enumerate(shape):
        if size == 1:
            upstream = np.take(upstream, [0], axis=axis)
    return np.array(upstream)
