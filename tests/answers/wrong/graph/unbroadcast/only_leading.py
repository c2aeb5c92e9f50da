"""Only the added axes.

says: Axes that broadcasting put in front are summed; those of length 1 that
"""

import numpy as np


def unbroadcast(upstream, shape):
    while np.ndim(upstream) > len(shape):
        upstream = upstream.sum(axis=0)
    return upstream
