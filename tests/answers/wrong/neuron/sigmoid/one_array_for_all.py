"""Writes every result into the same array.

says: What your function has returned changes at the next call.
"""

import numpy as np

ROOM = {}


def sigmoid(z):
    z = np.asarray(z, dtype=float)
    out = ROOM.setdefault(z.shape, np.empty(z.shape))
    small = np.exp(-np.abs(z))
    out[...] = np.where(z >= 0, 1.0, small) / (1.0 + small)
    return out
