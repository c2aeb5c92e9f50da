"""The weights are those of an earlier cell, not the argument.

says: The shapes do not fit
"""

import numpy as np

weights = np.array([0.2, 0.3])


def pre_activation(X, w, b):
    return X @ weights + b
