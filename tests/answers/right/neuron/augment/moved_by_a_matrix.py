"""A product that moves every feature one place on, and a one added."""

import numpy as np


def augment(X):
    n, d = X.shape
    shift = np.hstack([np.zeros((d, 1)), np.eye(d)])
    return X @ shift + np.eye(1, d + 1)
