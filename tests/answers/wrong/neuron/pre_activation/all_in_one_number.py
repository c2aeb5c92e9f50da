"""Everything is added up to a single number.

says: has shape ()
"""

import numpy as np


def pre_activation(X, w, b):
    return np.sum(X * w) + b
