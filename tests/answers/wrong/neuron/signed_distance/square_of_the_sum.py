"""The sum is squared where the squares should be summed.

located
"""

import numpy as np


def signed_distance(X, w, b):
    return (X @ w + b) / np.sqrt(np.sum(w) ** 2)
