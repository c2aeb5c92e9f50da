"""The bias is taken for a threshold that is subtracted.

says: The bias is subtracted
"""

import numpy as np


def pre_activation(X, w, b):
    return np.array([sum(x * w) - b for x in X])
