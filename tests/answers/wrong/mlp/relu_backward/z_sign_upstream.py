"""np.where with the two exchanged.

says: The mask is the wrong way round.
"""

import numpy as np


def relu_backward(upstream, z):
    return np.where(z > 0, 0, upstream)
