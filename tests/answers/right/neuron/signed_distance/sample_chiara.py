"""Chiara of the sample class."""

import math
import numpy as np


def signed_distance(X, w, b):
    length = math.sqrt(sum(weight**2 for weight in w))
    return np.array([(sum(x * v for x, v in zip(row, w)) + b) / length for row in X])
