"""Puts the origin in for every point.

says: Every point gets the distance of the origin.
"""

import numpy as np


def signed_distance(X, w, b): return np.full(len(X), b/np.linalg.norm(w))
