"""Added at places of a table."""

import numpy as np


def unbroadcast(upstream, shape):
    out = np.zeros(shape)
    index = np.broadcast_to(np.arange(out.size).reshape(shape), np.shape(upstream))
    flat = out.reshape(-1)
    np.add.at(flat, index, upstream)
    return flat.reshape(shape)
