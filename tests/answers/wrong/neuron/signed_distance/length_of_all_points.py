"""Divides by the length of the whole table.

says: Divided by the length of all points together; the length of the normal is needed.
"""

import numpy as np


def signed_distance(X, w, b): return (X @ w + b)/np.linalg.norm(X)
