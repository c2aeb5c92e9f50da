"""Plain Python with math."""

import math

import numpy as np


def signed_distance(X, w, b):
    length = math.sqrt(sum(weight**2 for weight in w))
    result = np.zeros(len(X))
    for i, point in enumerate(X):
        result[i] = (sum(p * q for p, q in zip(point, w)) + b) / length
    return result
