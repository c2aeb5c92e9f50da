"""The first copy in place of the sum.

says: One copy is taken; every copy
"""

import numpy as np


def unbroadcast(upstream, shape):
    while np.ndim(upstream) > len(shape):
        upstream = upstream[0]
    for axis, size in enumerate(shape):
        if size == 1:
            upstream = np.take(upstream, [0], axis=axis)
    return upstream
