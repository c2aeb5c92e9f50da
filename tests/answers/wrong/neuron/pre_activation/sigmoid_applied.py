"""The activation is applied already.

says: The sigmoid is applied already
"""

import numpy as np


def pre_activation(X, w, b):
    z = X @ w + b
    return 1 / (1 + np.exp(-z))
