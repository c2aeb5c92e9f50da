"""B2: divided by n and averaged.

says: Averaged twice
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    n = len(y)
    delta = (sigmoid(X @ w + b) - y) / n
    return np.mean(X * delta[:, None], axis=0), np.mean(delta)
