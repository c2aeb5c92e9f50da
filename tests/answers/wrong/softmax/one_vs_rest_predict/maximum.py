"""The highest score.

says: the highest score itself
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.max(X @ W + b, axis=1)
