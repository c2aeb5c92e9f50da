"""Brackets are missing: only the bias is divided.

says: Only the bias is divided
"""

import numpy as np


def signed_distance(X, w, b):
    return X @ w + b / np.linalg.norm(w)
