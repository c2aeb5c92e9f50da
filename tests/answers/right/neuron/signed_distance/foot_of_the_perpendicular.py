"""The way to the nearest point of the line, with the sign of z."""

import numpy as np


def signed_distance(X, w, b):
    # foot of the perpendicular, then measure
    t = (X @ w + b) / (w @ w)
    foot = X - t[:, None] * w
    return np.sign(t) * np.linalg.norm(X - foot, axis=1)
