"""Multiplied by the copies.

located
"""

import numpy as np


def unbroadcast(upstream, shape):
    copies = upstream.size / max(1, int(np.prod(shape)))
    while upstream.ndim > len(shape):
        upstream = upstream[0]
    for axis, n in enumerate(shape):
        if n == 1:
            upstream = upstream.take([0], axis=axis)
    return upstream * copies
