"""Loop over the points with math."""

import math

import numpy as np


def signed_distance(X, w, b):
    length = math.sqrt(sum(float(v) ** 2 for v in w))
    return np.array(
        [(sum(p * v for p, v in zip(point, w)) + b) / length for point in X]
    )
