"""Forgets to square below the root.

says: The weights are not squared below the root.
"""

import numpy as np


def signed_distance(X, w, b): return (X @ w + b)/np.sqrt(np.sum(np.abs(w)))
