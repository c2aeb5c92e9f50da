"""Writes every result into the same array.

says: What your function has returned changes at the next call.
"""

import numpy as np

ROOM = {}


def affine(X, W, b):
    shape = len(X), W.shape[1]
    if shape not in ROOM:
        ROOM[shape] = np.zeros(shape)
    np.matmul(X, W, out=ROOM[shape])
    ROOM[shape] += b
    return ROOM[shape]
