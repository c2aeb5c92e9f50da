"""From the foot."""

import numpy as np


def signed_distance(X, w, b):
    x0 = -b * w / np.dot(w, w)
    return (X - x0) @ w / np.sqrt(np.dot(w, w))
