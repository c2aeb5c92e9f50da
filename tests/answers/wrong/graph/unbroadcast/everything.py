"""One sum.

says: one number
"""

import numpy as np


def unbroadcast(upstream, shape):
    return np.full(shape, np.sum(upstream))
