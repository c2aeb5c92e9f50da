"""A row with a 1 instead of a number.

says: has shape
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    z = X @ W + b
    return np.eye(len(b))[z.argmax(axis=1)]
