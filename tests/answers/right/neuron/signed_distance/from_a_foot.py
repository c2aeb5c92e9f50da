"""Projects the way from one point of the line on the unit normal."""

import numpy as np


def signed_distance(X, w, b):
    foot = -b * w / np.dot(w, w)
    unit = w / np.linalg.norm(w)
    return (X - foot) @ unit
