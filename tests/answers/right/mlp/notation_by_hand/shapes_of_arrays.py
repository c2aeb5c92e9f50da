"""Shapes of real arrays."""

import numpy as np


def notation_by_hand():
    X, Z = np.zeros((7, 4)), np.zeros((7, 3))
    W = X.T @ Z
    return W.shape, W.T.shape, (1, 2), W.size + 3 + 3 * 2 + 2, len([1] * 5) * 2
