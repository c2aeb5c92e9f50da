"""Keeps sums by the array they were taken of.

says: An array whose numbers have changed since gets a wrong answer.
"""

import numpy as np

KNOWN = {}


def unbroadcast(upstream, shape):
    key = id(upstream), tuple(shape)
    if key not in KNOWN:
        kept = upstream.sum(axis=tuple(range(np.ndim(upstream) - len(shape))))
        axes = tuple(i for i, n in enumerate(shape) if n == 1)
        KNOWN[key] = upstream, kept.sum(axis=axes, keepdims=True)
    return KNOWN[key][1]
