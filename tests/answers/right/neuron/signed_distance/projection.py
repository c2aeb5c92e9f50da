"""From a point of the boundary, projected on the normal."""

import numpy as np


def signed_distance(X, w, b):
    foot = -b * w / (w @ w)
    return np.einsum("ij,j->i", X - foot, w / np.linalg.norm(w))
