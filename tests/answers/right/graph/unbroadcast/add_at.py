"""Add at."""

import numpy as np


def unbroadcast(upstream, shape):
    out = np.zeros(shape)
    idx = np.broadcast_to(np.arange(out.size).reshape(shape), np.shape(upstream))
    np.add.at(out.reshape(-1), idx.ravel(), np.ravel(upstream))
    return out
