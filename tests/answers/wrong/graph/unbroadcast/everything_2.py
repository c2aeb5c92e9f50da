"""Everything.

located
"""

import numpy as np


def unbroadcast(upstream, shape):
    return upstream if upstream.shape == shape else np.full(shape, upstream.sum())
