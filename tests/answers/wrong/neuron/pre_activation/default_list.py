"""A default list keeps the sums of earlier calls.

says: Called twice
"""

import numpy as np


def pre_activation(X, w, b, z=[]):
    for row in X:
        z.append(row @ w + b)
    return np.array(z)
