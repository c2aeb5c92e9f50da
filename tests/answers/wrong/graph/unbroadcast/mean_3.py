"""Means.

says: The copies are averaged; they have to be added up.
"""

import numpy as np


def unbroadcast(upstream, shape):
    while np.ndim(upstream) > len(shape):
        upstream = np.mean(upstream, axis=0)
    for i, s in enumerate(shape):
        if s == 1:
            upstream = np.mean(upstream, axis=i, keepdims=True)
    return upstream
