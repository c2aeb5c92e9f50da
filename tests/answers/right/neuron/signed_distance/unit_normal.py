"""The normal is made one long first."""

import numpy as np


def signed_distance(X, w, b):
    length = np.sqrt(w @ w)
    return X @ (w / length) + b / length
