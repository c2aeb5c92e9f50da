"""Input that is always 1."""

import numpy as np


def affine(X, W, b):
    ones = np.ones((X.shape[0], 1))
    return np.hstack([X, ones]) @ np.vstack([W, b])
