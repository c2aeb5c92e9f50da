"""Nothing done.

says: nothing is added up
"""

import numpy as np


def unbroadcast(upstream, shape):
    return np.array(upstream)
