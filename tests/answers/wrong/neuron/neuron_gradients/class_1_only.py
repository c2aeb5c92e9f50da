"""D8: the gradient of -y log p.

says: Examples with y = 0 add nothing
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    d_z = -y * (1 - p) / len(y)
    return X.T @ d_z, np.sum(d_z)
