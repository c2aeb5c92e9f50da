"""Fatima of the sample class: S2.AN.14a.

says: Compare the targets
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    h = X @ w + b
    return X.T @ (h - y) / len(y), np.mean(h - y)
