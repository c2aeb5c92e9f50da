"""The smallest score wins.

says: the class with the lowest logit
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmin(X @ W + b, axis=1)
