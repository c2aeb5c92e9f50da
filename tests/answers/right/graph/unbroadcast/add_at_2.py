"""Each entry to its place."""

import numpy as np


def unbroadcast(upstream, shape):
    out = np.zeros(shape, dtype=float)
    padded = (1,) * (upstream.ndim - len(shape)) + tuple(shape)
    for index in np.ndindex(upstream.shape):
        place = tuple(0 if length == 1 else i for i, length in zip(index, padded))
        out[place[len(place) - len(shape) :]] += upstream[index]
    return out
