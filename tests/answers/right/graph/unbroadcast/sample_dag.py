"""Dag of the sample class."""

import numpy as np


def unbroadcast(upstream, shape):
    full = (1,) * (np.ndim(upstream) - len(shape)) + tuple(shape)
    axes = tuple(i for i, size in enumerate(full) if size == 1)
    return np.asarray(upstream).sum(axis=axes).reshape(shape)
