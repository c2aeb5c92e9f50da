"""The highest logit.

says: the highest logit itself
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.max(X @ W + b, axis=1)
