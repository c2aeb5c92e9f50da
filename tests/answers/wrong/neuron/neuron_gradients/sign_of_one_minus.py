"""D10: the derivative of log(1 - p) without its sign.

says: Examples with y = 0 have the wrong sign
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    d_p = -(y / p + (1 - y) / (1 - p))
    d_z = d_p * p * (1 - p)
    return X.T @ d_z / len(y), np.mean(d_z)
