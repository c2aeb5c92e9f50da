"""The distances come as text.

says: returns holds text; real numbers
"""

import numpy as np


def signed_distance(X, w, b):
    d = (X @ w + b) / np.linalg.norm(w)
    return np.array([f"{v:.6f}" for v in d])
