"""Products added up by a function that calls itself."""

import numpy as np


def dot(a, c):
    if len(a) == 0:
        return 0.0
    return a[0] * c[0] + dot(a[1:], c[1:])


def pre_activation(X, w, b):
    return np.array([dot(r, w) + b for r in X])
