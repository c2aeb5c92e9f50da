"""All axes of length 1 are taken away, that of a single row, too.

says: for one example it gives shape () for (1,)
earns: 3/4
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.squeeze(np.argmax(X @ W + b, axis=1, keepdims=True))
