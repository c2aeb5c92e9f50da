"""Puts ones first and takes the bias from the end.

says: The bias stood first and is taken for the last: its derivative is the first entry of your d_w.
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    A = np.c_[np.ones(len(X)), X]
    g = A.T @ (sigmoid(A @ np.r_[b, w]) - y)/len(X)
    return g[:-1], g[-1]
