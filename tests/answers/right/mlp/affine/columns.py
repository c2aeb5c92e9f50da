"""One unit at a time."""

import numpy as np


def affine(X, W, b):
    columns = []
    for j in range(W.shape[1]):
        columns.append(np.dot(X, W[:, j]) + b[j])
    return np.array(columns).T
