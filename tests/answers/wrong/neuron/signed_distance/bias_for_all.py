"""S2.AN.3a, N20: every point is given the bias as its distance.

located
"""

import numpy as np


def signed_distance(X, w, b):
    return np.full(len(X), b)
