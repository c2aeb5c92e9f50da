"""Stretched axes are not summed.

says: Axes that broadcasting put in
"""

import numpy as np


def unbroadcast(upstream, shape):
    added = tuple(range(np.ndim(upstream) - len(shape)))
    return np.sum(upstream, axis=added)
