"""argmax of everything.

says: argmax looks at all rows
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ W + b)
