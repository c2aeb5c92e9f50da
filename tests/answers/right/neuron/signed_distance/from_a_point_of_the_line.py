"""The way from any point of the line, along the unit normal."""

import numpy as np


def signed_distance(X, w, b):
    p0 = -b * w / np.dot(w, w)
    n = w / np.linalg.norm(w)
    return (X - p0) @ n
