"""Row by row."""

import numpy as np


def affine(X, W, b):
    return np.stack([b + x @ W for x in X])
