"""The first class that says yes.

located
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ W + b > 0, axis=1)
