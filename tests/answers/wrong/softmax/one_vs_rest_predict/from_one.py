"""N22: classes counted from 1.

says: Every class is one too high
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return 1 + np.argmax(X @ W + b, axis=1)
