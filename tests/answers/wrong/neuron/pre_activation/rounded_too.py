"""Rounds away the 0.6000000000000001.

Counterexample: pre_activation([[ 0.123, 0.333], [-1.125, 0.5 ]], [0.7, 1.3], 0.001)
-> [ 0.52, -0.14] of shape (2,), right [ 0.52 , -0.1365] of shape (2,)

says: digits after the point: leave the digits as they
"""

import numpy as np


def pre_activation(X, w, b):
    return np.round(X @ w + b, 2)
