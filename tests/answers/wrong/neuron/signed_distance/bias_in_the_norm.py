"""The length is that of (b, w) together.

says: The bias is part of the
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sqrt(b**2 + np.sum(w**2))
