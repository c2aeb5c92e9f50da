"""Length as the root of w @ w."""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sqrt(w @ w)
