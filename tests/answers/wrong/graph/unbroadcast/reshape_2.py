"""A reshape.

says: Entries are rearranged or cut off; copies have to be added up.
"""

import numpy as np


def unbroadcast(upstream, shape):
    if np.shape(upstream) == shape:
        return upstream
    return np.resize(upstream, shape)
