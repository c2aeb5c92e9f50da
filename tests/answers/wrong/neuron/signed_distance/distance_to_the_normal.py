"""The distance between each point and w, seen as a point.

located
"""

import numpy as np


def signed_distance(X, w, b):
    return np.linalg.norm(X - w, axis=1)
