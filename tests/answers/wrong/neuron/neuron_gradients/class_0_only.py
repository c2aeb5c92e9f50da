"""D8: the gradient of -(1 - y) log(1 - p).

says: Examples with y = 1 add nothing
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    d_z = (1 - y) * p / len(y)
    return X.T @ d_z, np.sum(d_z)
